import { exceeds, reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { thirds } from '../../measures/thirds.ts';

/** A gentle start is what the articles ask for, and no creeping. Tool default. */
const START_S = 5 * 60;
/** Thirds of less than four minutes say nothing. Tool default. */
const LEAST_S = 12 * 60;
/** Heart rate has risen when it is this much higher. Tool default, bpm. */
const RISE_BPM = 3;

export const paceCreep = defineRule({
  meta: {
    id: 'recovery/pace-creep',
    scope: 'session',
    summary: 'Recovery run that got faster as it went on',
    severity: 'info',
    group: 'pace',
    messages: { crept: 'pace crept from {first} to {last}, and heart rate from {hr1:bare} to {hr2}' },
    advice: 'Start slow, and then slow down even more.',
    sources: ['marathon', 'yearround', 'tool'],
    lines: { marathon: [127], yearround: [34] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Grade-adjusted speed and heart rate of the three thirds of the moving time after the first five minutes. A note when the last third was at least 4 % faster than the first and faster than the second, with heart rate at least 3 bpm higher than in the first.',
      needs: 'A stream with speed and a heart rate that can be trusted, of 17 min or more.',
      why: 'Pace that creeps up, mostly unnoticed, is the first sign that a recovery run is turning (marathon); start slow, then slow down even more (yearround). The 4 % are a tool default.',
      beware: 'A tailwind on the way home and a slow, crowded beginning look the same.',
      fix: 'Look at the watch once in the second half.',
      see: ['recovery/pace-at-easy', 'recovery/hr-drift'],
    },
    options: {
      ratio: { kind: 'number', byDefault: 0.04, least: 0.001, most: 1, says: 'Gain of speed that is worth a note' },
    },
  },
  *judge(session, { options }) {
    const { trace, heartRateTrust } = session;
    if (!isRecoveryRun(session) || trace === undefined || heartRateTrust.verdict !== 'good') return;
    const [first, second, last] = thirds(trace, START_S, LEAST_S) ?? [];
    if (first === undefined || second === undefined || last === undefined) return;
    const gain = last.gradeAdjustedSpeedMps / first.gradeAdjustedSpeedMps - 1;
    if (!reaches(gain, options.ratio) || !exceeds(last.gradeAdjustedSpeedMps, second.gradeAdjustedSpeedMps)) return;
    if (!reaches(last.heartRateBpm - first.heartRateBpm, RISE_BPM)) return;
    yield {
      message: 'crept',
      severity: 'info',
      confidence: 'medium',
      evidence: {
        gain: { value: gain, unit: 'percent', limit: options.ratio },
        first: { value: first.gradeAdjustedSpeedMps, unit: 'speed' },
        last: { value: last.gradeAdjustedSpeedMps, unit: 'speed' },
        hr1: { value: first.heartRateBpm, unit: 'bpm' },
        hr2: { value: last.heartRateBpm, unit: 'bpm' },
      },
      couldBe: ['a tailwind', 'a crowded beginning'],
    };
  },
});
