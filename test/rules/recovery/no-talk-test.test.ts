import { expect, it } from 'vitest';
import { noTalkTest } from '../../../src/rules/recovery/no-talk-test.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

it('warns with the words of the notes', () => {
  const [ruling] = judge(noTalkTest, recoveryRun({ notes: 'Went with the club, out of breath.' }));
  expect(ruling).toMatchObject({ severity: 'warning', evidence: { words: { value: 'out of breath' } } });
});

it('is silent without notes, with other notes, and of other runs', () => {
  expect(severities(noTalkTest, recoveryRun())).toEqual([]);
  expect(severities(noTalkTest, recoveryRun({ notes: 'chatted all the way' }))).toEqual([]);
  const tempo = recoveryRun({ notes: 'out of breath', intent: { kind: 'tempo', from: ['title'], confidence: 'high' } });
  expect(severities(noTalkTest, tempo)).toEqual([]);
});
