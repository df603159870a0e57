import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { outOfBreath } from '../../judge/out-of-breath.ts';

export const noTalkTest = defineRule({
  meta: {
    id: 'recovery/no-talk-test',
    scope: 'session',
    summary: 'Recovery run on which talking was impossible',
    severity: 'warning',
    group: 'effort',
    messages: { breathless: 'your notes say "{words}": on a recovery run you can chat in full sentences' },
    advice: 'Slow down until talking is easy, or walk.',
    sources: ['marathon', 'yearround', 'newshealth'],
    lines: { marathon: [131], yearround: [5], newshealth: [15] },
    confidence: 'Medium: it is read from words.',
    standing: 'coaching advice',
    docs: {
      how: 'Looks in the notes of a recovery run for words such as "could not talk", "out of breath" or "breathing hard", in seven languages. A denial before them ("never out of breath") is understood.',
      needs: 'Notes.',
      why: 'Being unable to speak in full sentences (marathon) or breathing hard (yearround) are signs that it is no recovery run; relaxed and conversational is what it should be (newshealth).',
      beware: 'Notes tell of hills, colds and other people too.',
      fix: 'Switch the rule off if your notes speak of other things.',
      see: ['recovery/rpe-too-high', 'recovery/became-workout'],
    },
    options: {},
  },
  *judge(session) {
    if (!isRecoveryRun(session) || session.notes === undefined) return;
    const words = outOfBreath(session.notes);
    if (words === undefined) return;
    yield {
      message: 'breathless',
      severity: 'warning',
      confidence: 'medium',
      evidence: { words: { value: words, unit: 'text' } },
      couldBe: ['a cold', 'a hill'],
    };
  },
});
