import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { trainingPhase } from '../../judge/training-phase.ts';

const MINUTE_S = 60;

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
      disputedTaper: '{duration:minutes}; in a taper, {duration.limit:minutes} are the first edge for a recovery run',
      beyondTaper: '{duration:minutes}; in a taper, the preset stops at {duration.limit:minutes} for a recovery run',
      beyondOwn: '{duration:minutes}; your own limit for a recovery run is {duration.limit:minutes}',
      aboveOwn: '{duration:minutes}; above your own first mark of {duration.limit:minutes} for a recovery run',
    },
    advice: 'Stop earlier next time; twenty to thirty minutes are enough to loosen the legs.',
    sources: ['lever', 'zone1', 'newshealth', 'marathon', 'yearround'],
    lines: { lever: [47], zone1: [8], newshealth: [14], marathon: [24], yearround: [18] },
    presetFacts: ['minutes', 'in the taper'],
    confidence: 'As sure as the word that called the run a recovery; a duration is not in doubt.',
    standing: 'coaching advice',
    docs: {
      how: "The run's timer time against the preset's two edges: above the second a warning, above the first a note. consensus: 30 and 45 min, lever 30, yearround 40, zone1, newshealth and marathon 45. In the taper (phase, or race.date) consensus and marathon take 70 % of theirs: the article says shorter, the figure is a tool default.",
      needs: 'A duration.',
      why: 'Longer running turns the day into endurance work (zone1) and lets fatigue build up again (lever).',
      beware: 'Slow company, walk breaks and errands make a run long without making it hard.',
      fix: 'Turn around earlier, or call it an easy run and rest the next day.',
      see: ['recovery/became-workout'],
      often:
        'It speaks on nearly half of the recovery runs in real logs, three times in four with a note: plans and watches like 30 and 40 minutes, the strictest article stops at 30, and a run of 30:20 is over that edge. Name a preset or your own minutes and the notes end.',
    },
    options: {
      minutes: { kind: 'band', says: "Own edges in minutes instead of the preset's" },
    },
  },
  *judge(session, { options, preset, circumstances }) {
    if (!isRecoveryRun(session) || session.durationS === undefined) return;
    const isOwn = options.minutes !== undefined;
    const isTaper =
      !isOwn && preset.taperMinutes !== undefined && trainingPhase(session.day, circumstances) === 'taper';
    const share = isTaper ? preset.taperMinutes! : 1;
    const [agreedS, disputedS] = (options.minutes ?? preset.minutes).map((minutes) => minutes * share * MINUTE_S) as [
      number,
      number,
    ];
    const beyond = preset.sources.length > 1 ? 'beyond' : 'beyondPreset';
    const confidence = session.intent.confidence;
    const evidence = (limit: number) => ({ duration: { value: session.durationS!, unit: 's', limit } }) as const;
    if (exceeds(session.durationS, disputedS)) {
      const message = isOwn ? 'beyondOwn' : isTaper ? 'beyondTaper' : beyond;
      yield { message, severity: 'warning', confidence, firm: true, evidence: evidence(disputedS) };
    } else if (exceeds(session.durationS, agreedS)) {
      const message = isOwn ? 'aboveOwn' : isTaper ? 'disputedTaper' : 'disputed';
      yield { message, severity: 'info', confidence, evidence: evidence(agreedS) };
    }
  },
});
