import { exceeds } from '../../core/compare.ts';
import type { Band } from '../../core/preset.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** Where the preset gives no number: the edges of the articles that do, of 10. */
const DEFAULT_EDGES: Band = [2, 3];

export const rpeTooHigh = defineRule({
  meta: {
    id: 'recovery/rpe-too-high',
    scope: 'session',
    summary: 'Recovery run that its runner felt as an effort',
    severity: 'warning (info in the disputed band)',
    group: 'effort',
    messages: {
      beyond: 'you noted an effort of {effort} of 10; no source goes beyond {effort.limit} for a recovery run',
      beyondPreset: 'you noted an effort of {effort} of 10; the preset stops at {effort.limit} for a recovery run',
      disputed: 'you noted an effort of {effort} of 10; the sources differ (1 to 2, or up to 3)',
      beyondOwn: 'you noted an effort of {effort} of 10; your own limit is {effort.limit}',
      aboveOwn: 'you noted an effort of {effort} of 10; above your own first mark of {effort.limit}',
    },
    advice: 'Let the feeling lead: slow down until it is hardly any effort, or walk.',
    sources: ['zone1', 'lever', 'tool'],
    lines: { lever: [51], zone1: [6] },
    presetFacts: ['effort of 10'],
    confidence: 'Medium: the number is your own, and apps ask for it on different scales.',
    standing: 'coaching advice',
    docs: {
      how: "The perceived exertion that the log notes (0 to 10) against the preset's two edges: above the second a warning, above the first a note. consensus: 2 and 3, lever 3, zone1 2. Presets that give no number (newshealth, marathon, yearround) take those of consensus.",
      needs: 'A column of perceived exertion, on a scale of 10.',
      why: 'A recovery run is an effort of 1 to 2 (zone1), 2 to 3 at most (lever); who feels more is not recovering.',
      beware:
        'Tired legs make slow running feel hard: then the run was no haste, and rest was due. Some apps ask on another scale.',
      fix: 'Leave the column out with csv.map if it means something else.',
      see: ['recovery/became-workout', 'recovery/hr-above-cap'],
    },
    options: {
      effort: { kind: 'band', says: "Own edges of 10 instead of the preset's" },
    },
  },
  *judge(session, { options, preset }) {
    const { rpe } = session;
    if (!isRecoveryRun(session) || rpe === undefined) return;
    const isOwn = options.effort !== undefined;
    const [agreed, disputed] = options.effort ?? preset.rpe ?? DEFAULT_EDGES;
    const couldBe = ['tired legs'];
    const evidence = (limit: number) => ({ effort: { value: rpe, unit: 'count', limit } }) as const;
    if (exceeds(rpe, disputed)) {
      const isOne = preset.rpe !== undefined && preset.sources.length === 1;
      const message = isOwn ? 'beyondOwn' : isOne ? 'beyondPreset' : 'beyond';
      yield { message, severity: 'warning', confidence: 'medium', evidence: evidence(disputed), couldBe };
    } else if (exceeds(rpe, agreed)) {
      const message = isOwn ? 'aboveOwn' : 'disputed';
      yield { message, severity: 'info', confidence: 'medium', evidence: evidence(agreed), couldBe };
    }
  },
});
