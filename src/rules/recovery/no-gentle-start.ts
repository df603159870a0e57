import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { Trace } from '../../core/trace.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { thirds } from '../../measures/thirds.ts';

const START_S = 5 * 60;
/** A quarter of an hour at least, or the start is a third of it. Tool default. */
const LEAST_S = 12 * 60;

/** Mean grade-adjusted speed over the first five minutes of moving; NaN where it is not known. */
const startSpeed = (trace: Trace): number => {
  let [seconds, metres] = [0, 0];
  for (let i = 0; i < trace.count && seconds < START_S; i++) {
    if (!(trace.gradeAdjustedSpeedMps[i]! > 0)) continue;
    seconds += trace.movingS[i]!;
    metres += trace.gradeAdjustedSpeedMps[i]! * trace.movingS[i]!;
  }
  return metres / seconds;
};

export const noGentleStart = defineRule({
  meta: {
    id: 'recovery/no-gentle-start',
    scope: 'session',
    summary: 'Recovery run that did not begin gently',
    isOffByDefault: true,
    severity: 'off (info when it is switched on)',
    group: 'none',
    messages: { quick: 'the first five minutes at {start} were no slower than the middle at {middle}' },
    advice: 'Begin at a walk or a shuffle, and let the pace come by itself.',
    sources: ['zone1', 'yearround', 'tool'],
    lines: { zone1: [62], yearround: [34] },
    confidence: 'Low.',
    standing: 'coaching advice',
    docs: {
      how: 'Grade-adjusted speed of the first five minutes of moving against the middle third of what follows. Off unless the settings switch it on.',
      needs: 'A stream with speed, of 17 min or more.',
      why: 'Skipping warm-up and cool-down is a mistake (zone1); start slow, then slow down even more (yearround).',
      beware: 'At recovery pace the whole run is a warm-up: that is why the rule is off.',
      fix: 'Leave it off.',
      see: ['recovery/pace-creep'],
    },
    options: {},
  },
  *judge(session) {
    const { trace } = session;
    if (!isRecoveryRun(session) || trace === undefined) return;
    const middle = thirds(trace, START_S, LEAST_S)?.[1].gradeAdjustedSpeedMps;
    const start = startSpeed(trace);
    if (middle === undefined || Number.isNaN(start) || exceeds(middle, start)) return;
    yield {
      message: 'quick',
      severity: 'info',
      confidence: 'low',
      evidence: { start: { value: start, unit: 'speed' }, middle: { value: middle, unit: 'speed' } },
    };
  },
});
