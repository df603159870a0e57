import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

export const hrImplausible = defineRule({
  meta: {
    id: 'data/hr-implausible',
    scope: 'session',
    summary: 'Heart rate that cannot be trusted',
    severity: 'warning on recovery runs (info otherwise)',
    group: 'none',
    messages: {
      bad: 'heart rate not assessable: {reasons}',
      doubtful: 'heart rate is doubtful: {reasons}; what it says here is a note at most',
    },
    advice: 'Wet the strap or tighten the watch; with a wrist sensor, start it a minute before the run.',
    sources: ['tool'],
    confidence: 'High where the series cannot be used, medium where it is doubtful.',
    standing: 'tool default',
    docs: {
      how: 'Readings outside 30 to 230 bpm, jumps, flat lines, dropouts, and heart rate that follows the step rate (cadence lock). With a log row alone only the average and maximum can be checked. A doubtful heart rate is named on recovery runs only.',
      needs: 'Heart rate.',
      why: 'A false accusation costs more than a miss: no heart-rate rule speaks on a bad signal.',
      beware: 'A runner whose heart rate truly equals the step rate for minutes is rare, but exists.',
      fix: 'Compare with a second sensor; wear a chest strap.',
      see: ['data/no-hr'],
    },
    options: {},
  },
  *judge(session) {
    const { verdict, reasons } = session.heartRateTrust;
    if (verdict !== 'bad' && verdict !== 'doubtful') return;
    // Elsewhere a doubt changes nothing that is said, and half of all logs would be full of them.
    if (verdict === 'doubtful' && !isRecoveryRun(session)) return;
    yield {
      message: verdict,
      severity: verdict === 'bad' && isRecoveryRun(session) ? 'warning' : 'info',
      confidence: verdict === 'bad' ? 'high' : 'medium',
      evidence: {
        reasons: { value: reasons.join('; '), unit: 'text' },
        unusable: { value: session.heartRateTrust.unusableShare, unit: 'percent' },
      },
    };
  },
});
