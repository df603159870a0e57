import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import { sessionLoad } from '../../judge/day-load.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** Three days: the widest window of the articles is 48 h, and dates are coarser than hours. Tool default. */
const DAYS = 3;

export const notAfterHard = defineRule({
  meta: {
    id: 'recovery/not-after-hard',
    scope: 'placed',
    summary: 'Recovery run with nothing to recover from',
    severity: 'info',
    group: 'none',
    messages: { nothing: 'no hard or long session in the three days before: an easy run would do as well' },
    advice: 'Recovery runs work after hard days; keep them for those.',
    sources: ['lever', 'marathon', 'tool'],
    lines: { lever: [9], marathon: [13] },
    confidence: 'Low: no log tells of everything that tires.',
    standing: 'coaching advice',
    docs: {
      how: 'A run named recovery (not one that was only inferred) without a hard, long or race session on the three days before, in a log that holds another session in that time.',
      needs: 'Intent or heart rate of the sessions before.',
      why: 'A recovery run is done shortly after harder training (lever, marathon). The three days are a tool default.',
      beware:
        'Hard work outside running, illness, travel and bad nights are recovered from as well, and no log tells of them.',
      fix: 'Nothing to mend; a note for planning.',
      see: ['week/no-recovery'],
    },
    options: {},
  },
  *judge({ session, before, firstKnownDay }) {
    const from = addDays(session.day, -DAYS);
    if (!isRecoveryRun(session) || session.intent.confidence === 'low' || firstKnownDay > from) return;
    const recent = before.filter(({ day }) => day >= from);
    if (recent.length === 0 || recent.some((other) => !['easy', 'rest'].includes(sessionLoad(other)))) return;
    if (recent.some(({ observed }) => observed.kind === 'unknown')) return;
    yield { message: 'nothing', severity: 'info', confidence: 'low', evidence: {} };
  },
});
