import { defineRule } from '../../core/rule.ts';
import { isRun } from '../../core/sport.ts';

/** Told by the runner or kept in the watch: no estimate of ours. */
const KNOWN: ReadonlySet<string> = new Set(['told', 'device']);

export const hrmaxEstimated = defineRule({
  meta: {
    id: 'data/hrmax-estimated',
    scope: 'log',
    summary: 'Maximum heart rate that is estimated, not told',
    severity: 'info',
    group: 'none',
    messages: { estimated: 'maximum heart rate taken as {hrMax:bare} ({low:bare} to {high}): {detail}' },
    advice: 'Tell your own, if you know it: --set athlete.hrMax=190, or recover init.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Told once where the maximum heart rate comes from hard runs of the log or from an age formula, and a run of the report has a heart rate that is judged by it.',
      needs: 'A heart rate.',
      why: 'The cap of a recovery run, the zones and the load lean on it; every limit carries its doubt, so that less is said than could be.',
      beware: 'A maximum that was estimated well changes little when it is told.',
      fix: 'Set athlete.hrMax to a maximum from a race or a test; a formula of your age is what the tool does already.',
      see: ['data/hrmax-exceeded', 'data/no-hr'],
    },
    options: {},
  },
  *judge({ reported }, { athlete: { hrMax } }) {
    const isUsed = reported.some(({ sport, averageHeartRateBpm }) => isRun(sport) && averageHeartRateBpm !== undefined);
    if (hrMax === undefined || KNOWN.has(hrMax.origin) || !isUsed) return;
    yield {
      message: 'estimated',
      severity: 'info',
      confidence: hrMax.confidence,
      evidence: {
        hrMax: { value: hrMax.value, unit: 'bpm' },
        low: { value: hrMax.low, unit: 'bpm' },
        high: { value: hrMax.high, unit: 'bpm' },
        detail: { value: hrMax.detail, unit: 'text' },
      },
    };
  },
});
