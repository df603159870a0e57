import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { excursions } from '../../measures/excursions.ts';

export const hrSpikes = defineRule({
  meta: {
    id: 'recovery/hr-spikes',
    scope: 'session',
    summary: 'Recovery run with bursts far above the cap',
    severity: 'info',
    group: 'heart-rate',
    messages: { bursts: 'HR shot {over} above the cap {bursts} times, for {longest} at the longest' },
    advice: 'Walk the hills and let traffic lights pass: the even run is the easy one.',
    sources: ['zone1', 'tool'],
    lines: { zone1: [51, 60] },
    presetFacts: ['heart-rate cap'],
    confidence: 'As sure as the number behind the cap.',
    standing: 'coaching advice',
    docs: {
      how: 'Counts the stays of at least 30 s at 8 bpm and more above the widest cap. Three of them are a note.',
      needs: "A stream with a heart rate that can be trusted, and the number that the preset's cap is built on.",
      why: 'Steep hills and routes that force bursts spoil a recovery run (zone1). The numbers are tool defaults.',
      beware:
        'Strides at the end of a recovery run are bursts on purpose. Optical sensors catch the step rate for a while.',
      fix: 'Choose a flatter way, or walk where it is steep.',
      see: ['recovery/hr-above-cap', 'recovery/too-hilly'],
    },
    options: {
      bursts: { kind: 'number', byDefault: 3, least: 1, whole: true, says: 'Bursts that are enough' },
      overBpm: { kind: 'number', byDefault: 8, least: 1, says: 'Beats above the cap that make a burst' },
      seconds: { kind: 'number', byDefault: 30, least: 5, says: 'Least seconds of a burst' },
    },
  },
  *judge(session, { athlete, options }) {
    const { trace, heartRateTrust } = session;
    if (!isRecoveryRun(session) || trace === undefined || athlete.cap === undefined) return;
    if (heartRateTrust.verdict !== 'good') return;
    const cap = athlete.cap.disputed;
    const found = excursions(trace, cap.value + options.overBpm, options.seconds);
    if (!reaches(found.length, options.bursts)) return;
    yield {
      message: 'bursts',
      severity: 'info',
      confidence: cap.confidence,
      evidence: {
        bursts: { value: found.length, unit: 'count', limit: options.bursts },
        over: { value: options.overBpm, unit: 'bpm' },
        longest: { value: Math.max(...found.map(({ lastsS }) => lastsS)), unit: 's' },
      },
      couldBe: ['strides', 'hills', 'a wrist sensor that counts steps'],
    };
  },
});
