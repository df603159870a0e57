import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** One or two a week are what every article that gives a count suggests. */
const LEAST_RUNS = 3;

const secondsOf = (sessions: readonly JudgedSession[]): number =>
  sessions.reduce((sum, { movingS, durationS }) => sum + (durationS ?? movingS ?? 0), 0);

export const fillerMiles = defineRule({
  meta: {
    id: 'week/filler-miles',
    scope: 'week',
    summary: 'Recovery runs fill a large part of the week',
    severity: 'warning (info where the sources differ or say nothing)',
    group: 'none',
    messages: { share: '{share} of the running time was recovery runs ({recovery:minutes} of {all:minutes})' },
    advice: 'Rest does more than miles that train nothing and rest nothing.',
    sources: ['zone1', 'marathon', 'tool'],
    presetFacts: ['extra miles'],
    lines: { zone1: [63], marathon: [68] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Running time of the recovery runs over the running time of the week, in weeks that are over and hold three recovery runs or more (inferred ones are left out). More than a quarter is a note, with the preset zone1 a warning; the preset marathon says nothing.',
      needs: 'Runs named as recovery, with a duration.',
      why: 'Recovery runs are no filler miles (zone1). The sources differ: the marathon article calls the extra volume a benefit. The quarter is a tool default.',
      beware: 'Weeks of illness, travel or taper have little else in them.',
      fix: 'Name easy runs easy, or take one of them off.',
      see: ['week/too-many-recovery'],
    },
    options: {
      share: {
        kind: 'number',
        byDefault: 0.25,
        least: 0.01,
        most: 1,
        says: 'Share of the running time that is enough',
      },
    },
  },
  *judge({ sessions, isOver }, { options, preset }) {
    if (preset.filler === 'benefit') return;
    const recovery = sessions.filter((session) => isRecoveryRun(session) && session.intent.confidence !== 'low');
    if (!isOver || recovery.length < LEAST_RUNS) return;
    const [recoveryS, allS] = [secondsOf(recovery), secondsOf(sessions.filter(({ sport }) => isRun(sport)))];
    if (allS === 0 || !exceeds(recoveryS / allS, options.share)) return;
    const last = recovery.at(-1)!;
    yield {
      message: 'share',
      severity: preset.filler === 'fault' ? 'warning' : 'info',
      confidence: 'medium',
      day: last.day,
      ...(last.sources[0] && { place: last.sources[0] }),
      evidence: {
        share: { value: recoveryS / allS, unit: 'percent', limit: options.share },
        recovery: { value: recoveryS, unit: 's' },
        all: { value: allS, unit: 's' },
      },
    };
  },
});
