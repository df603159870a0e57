import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** Runs a week where the preset gives no count: what the articles that give one agree on, and the most of any. */
const DEFAULT_COUNT = [2, 3] as const;
const METRES = 1000;

export const tooManyRecovery = defineRule({
  meta: {
    id: 'week/too-many-recovery',
    scope: 'week',
    summary: 'More recovery runs than the guidelines suggest',
    severity: 'warning (info in the disputed band)',
    group: 'none',
    messages: {
      beyond: '{runs} recovery runs; no source that gives a count goes beyond {runs.limit} at this mileage',
      beyondPreset: '{runs} recovery runs; the preset stops at {runs.limit} at this mileage',
      disputed: '{runs} recovery runs; the sources differ ({agreed} or {runs.limit} a week)',
    },
    advice: 'Two that follow hard days do more than many; make the others easy runs, or rest.',
    sources: ['lever', 'zone1', 'newshealth', 'tool'],
    lines: { lever: [50], zone1: [11, 67], newshealth: [23] },
    presetFacts: ['runs a week', 'high mileage'],
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Counts the runs that were meant as recovery by title, tag, column or plan (inferred ones are left out) against the preset: consensus notes a third and warns beyond it, lever warns beyond two, zone1 and newshealth beyond three. One more is allowed above 80 km a week, but by lever, which speaks of ambition and of a return from injury instead. Presets that give no count take the one of consensus.',
      needs: 'Runs named as recovery.',
      why: 'One or two a week (lever), one to three by mileage (zone1, newshealth); beyond that they take the place of training or of rest. The 80 km are a tool default: the articles say "more at high mileage".',
      beware: 'Returning from injury or running every day with little intensity are good reasons for more (lever).',
      fix: 'Call easy runs easy: only runs named recovery are counted.',
      see: ['week/filler-miles', 'week/no-recovery'],
    },
    options: {
      highMileageKm: {
        kind: 'number',
        byDefault: 80,
        least: 1,
        says: 'Kilometres a week above which one more recovery run is allowed',
      },
    },
  },
  *judge({ sessions, week }, { options, preset }) {
    const runs = sessions.filter((session) => isRecoveryRun(session) && session.intent.confidence !== 'low');
    const mayBeMore = preset.perWeek === undefined || preset.moreAtHighMileage === true;
    const more = mayBeMore && exceeds(week.totals.distanceM, options.highMileageKm * METRES) ? 1 : 0;
    const [, agreed, disputed] = preset.perWeek ?? [0, ...DEFAULT_COUNT];
    if (!exceeds(runs.length, agreed + more)) return;
    const isBeyond = exceeds(runs.length, disputed + more);
    const last = runs.at(-1)!;
    yield {
      message: isBeyond ? (preset.sources.length > 1 ? 'beyond' : 'beyondPreset') : 'disputed',
      severity: isBeyond ? 'warning' : 'info',
      confidence: 'medium',
      day: last.day,
      session: last.id,
      ...(last.sources[0] && { place: last.sources[0] }),
      evidence: {
        runs: { value: runs.length, unit: 'count', limit: disputed + more },
        agreed: { value: agreed + more, unit: 'count' },
      },
    };
  },
});
