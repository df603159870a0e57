import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

export const tooLong = defineRule({
  meta: {
    id: 'recovery/too-long',
    scope: 'session',
    summary: 'Recovery run longer than the guidelines allow',
    severity: 'warning (info in the disputed band)',
    group: 'length',
    messages: {
      beyond: '{duration:minutes}; no source goes beyond {duration.limit:minutes} for a recovery run',
      beyondPreset: '{duration:minutes}; the preset stops at {duration.limit:minutes} for a recovery run',
      disputed: '{duration:minutes}; the sources differ (30, 40 or 45 min)',
      beyondOwn: '{duration:minutes}; your own limit for a recovery run is {duration.limit:minutes}',
      aboveOwn: '{duration:minutes}; above your own first mark of {duration.limit:minutes} for a recovery run',
    },
    advice: 'Stop earlier next time; twenty to thirty minutes are enough to loosen the legs.',
    sources: ['lever', 'zone1', 'newshealth', 'marathon', 'yearround'],
    standing: 'coaching advice',
    docs: {
      how: "The run's timer time against the preset's two edges: above the second a warning, above the first a note. consensus: 30 and 45 min, lever 30, yearround 40, zone1, newshealth and marathon 45.",
      needs: 'A duration.',
      why: 'Longer running turns the day into endurance work (zone1) and lets fatigue build up again (lever).',
      beware: 'Slow company, walk breaks and errands make a run long without making it hard.',
      fix: 'Turn around earlier, or call it an easy run and rest the next day.',
      see: ['recovery/became-workout'],
    },
    options: {
      minutes: { kind: 'band', says: "Own edges in minutes instead of the preset's" },
    },
  },
  *judge(session, { options, preset }) {
    if (!isRecoveryRun(session) || session.durationS === undefined) return;
    const [agreedS, disputedS] = (options.minutes ?? preset.minutes).map((minutes) => minutes * 60) as [number, number];
    const isOwn = options.minutes !== undefined;
    const confidence = session.intent.confidence;
    const evidence = (limit: number) => ({ duration: { value: session.durationS!, unit: 's', limit } }) as const;
    if (exceeds(session.durationS, disputedS)) {
      const message = isOwn ? 'beyondOwn' : preset.sources.length > 1 ? 'beyond' : 'beyondPreset';
      yield { message, severity: 'warning', confidence, firm: true, evidence: evidence(disputedS) };
    } else if (exceeds(session.durationS, agreedS)) {
      yield { message: isOwn ? 'aboveOwn' : 'disputed', severity: 'info', confidence, evidence: evidence(agreedS) };
    }
  },
});
