import type { Athlete } from '../../core/athlete.ts';
import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';
import { HIGH_FOR_PACE } from '../../measures/high-for-pace.ts';
import { LEAST_USUAL_RUNS } from '../../measures/usual-heart-rate.ts';

/** Meant as recovery or easy, or of no name and no faster than the runner's easy pace. */
const isEasy = ({ intent, ...session }: JudgedSession, { easySpeed }: Athlete): boolean => {
  if (intent.kind === 'recovery' || intent.kind === 'easy') return true;
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  return (
    intent.kind === 'unknown' && easySpeed !== undefined && speedMps !== undefined && !exceeds(speedMps, easySpeed.high)
  );
};

export const hrHighForPace = defineRule({
  meta: {
    id: 'recovery/hr-high-for-pace',
    scope: 'session',
    summary: "Heart rate high for the pace, by the runner's own last weeks",
    severity: 'info',
    group: 'none',
    messages: {
      high: 'heart rate was {excess} higher than this pace usually costs you: {hr}, usually {hr.limit} ({runs} runs in 8 weeks)',
    },
    advice:
      'The pace is not to blame. If you feel off as well, make the next recovery run a rest day; else watch the next one.',
    sources: ['marathon', 'tool'],
    lines: { marathon: [143] },
    confidence: 'Low: one run says little.',
    standing: 'coaching advice',
    docs: {
      how: `The run's average heart rate against a line of heart rate over grade-adjusted speed through the runner's own steady runs of the last eight weeks (at least ${LEAST_USUAL_RUNS}, same ground, trusted heart rate, 15 min and more; runs far off the line are left out). A note when it lies ${HIGH_FOR_PACE.leastBpm} bpm or more, and ${HIGH_FOR_PACE.leastDeviations} or more of the runner's own standard deviations, above. It is never a witness against the run. Where the pace itself would usually have kept the cap and no pace sign warns, it takes heart rate's word out of the verdict.`,
      needs: `Heart rate and speed in this run and in ${LEAST_USUAL_RUNS} others of eight weeks; a recovery or easy run, or one without a name at easy pace or slower.`,
      why: 'High heart rate relative to pace often indicates lingering fatigue (marathon). Heat, thirst and an illness to come do the same.',
      beware:
        'Heat and humidity first; then soft ground, wind, a longer run than usual, a new sensor, the first weeks after a break. By chance alone one or two runs in a hundred are this far off.',
      fix: 'Nothing by itself: compare with how you slept and feel. Turn the rule off for a season in the heat.',
      see: ['recovery/hr-drift', 'recovery/hr-above-cap'],
    },
    options: {},
  },
  *judge(session, { athlete }) {
    const high = session.highForPace;
    if (!isRun(session.sport) || high?.assessable !== true || !high.isHigh || !isEasy(session, athlete)) return;
    yield {
      message: 'high',
      severity: 'info',
      confidence: 'low',
      evidence: {
        excess: { value: high.bpm, unit: 'bpm' },
        hr: { value: high.usualBpm + high.bpm, unit: 'bpm', limit: high.usualBpm },
        runs: { value: high.runs, unit: 'count' },
      },
      couldBe: ['heat', 'tiredness', 'thirst', 'an illness to come', 'a slipping strap or wrist sensor'],
    };
  },
});
