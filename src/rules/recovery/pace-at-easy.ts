import { fallsShort, reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** More net descent than this makes plain pace flatter than the effort, where no grade adjustment is known. Tool default. */
const NET_DESCENT_PER_M = 0.01;

/** Less than this, the adjusted pace reads the same as the plain one beside it. Tool default. */
const SAME_PACE_RATIO = 0.002;

const isAdjusted = ({ gradeAdjustedSpeedMps, speedMps }: JudgedSession): boolean =>
  gradeAdjustedSpeedMps !== undefined &&
  speedMps !== undefined &&
  Math.abs(gradeAdjustedSpeedMps / speedMps - 1) > SAME_PACE_RATIO;

export const paceAtEasy = defineRule({
  meta: {
    id: 'recovery/pace-at-easy',
    scope: 'session',
    summary: "Recovery run at the runner's own easy pace or faster",
    severity: 'warning (info inside the doubt of the easy pace)',
    group: 'pace',
    messages: {
      faster: '{pace} is at or faster than your usual easy {pace.limit} ({easyRuns})',
      fasterAdjusted: '{pace}, adjusted for grade, is at or faster than your usual easy {pace.limit} ({easyRuns})',
      within: '{pace} is about your usual easy {pace.limit} ({easyRuns}); a recovery run is slower',
      withinAdjusted:
        '{pace}, adjusted for grade, is about your usual easy {pace.limit} ({easyRuns}); a recovery run is slower',
    },
    advice: 'Start slower and let others go; slower is almost always better on these days.',
    sources: ['marathon', 'zone1'],
    lines: { marathon: [127, 188], zone1: [49, 52] },
    confidence: 'As sure as the easy pace that the runs of four weeks showed.',
    standing: 'coaching advice',
    docs: {
      how: "Grade-adjusted pace of the run against the median of the runner's own easy runs of the last eight weeks (at least five). At or faster than the median: a warning; inside the median's doubt on the slow side: a note. An easy pace of low confidence warns only beyond its far edge. Pace alone never makes an error.",
      needs: 'Distance and time, and five easy runs in eight weeks (or athlete.easyPace).',
      why: 'Pace creeping to or past easy pace is the first sign of an unplanned workout (marathon); a recovery run is noticeably slower than an easy run (zone1).',
      beware:
        'Tailwind, track or treadmill against hilly easy runs, GPS errors. Two articles say to ignore pace altogether: it supports heart rate and does not replace it.',
      fix: 'Set athlete.easyPace if the estimate is off.',
      see: ['recovery/hr-above-cap', 'recovery/became-workout'],
    },
    options: {},
  },
  *judge(session, { athlete }) {
    const easy = athlete.easySpeed;
    const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
    if (!isRecoveryRun(session) || easy === undefined || speedMps === undefined) return;
    const netDescentM = (session.descentM ?? 0) - (session.ascentM ?? 0);
    if (session.gradeAdjustedSpeedMps === undefined && netDescentM > NET_DESCENT_PER_M * (session.distanceM ?? 0))
      return;
    if (fallsShort(speedMps, easy.low)) return;
    const isUnsure = easy.confidence === 'low' || !reaches(speedMps, easy.value);
    const firm = reaches(speedMps, easy.high);
    const severity = isUnsure && !(firm && easy.confidence === 'low') ? 'info' : 'warning';
    const message = reaches(speedMps, easy.value) ? 'faster' : 'within';
    yield {
      message: isAdjusted(session) ? `${message}Adjusted` : message,
      severity,
      confidence: easy.confidence,
      firm: firm && easy.confidence !== 'low',
      evidence: {
        pace: { value: speedMps, unit: 'speed', limit: easy.value },
        easyRuns: { value: easy.detail, unit: 'text' },
      },
      couldBe: ['a tailwind or a flatter course than your easy runs'],
    };
  },
});
