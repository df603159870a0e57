import { weekdayOf } from '../../core/dates.ts';
import { type Confidence, weaker } from '../../core/estimate.ts';
import type { Evidence } from '../../core/finding.ts';
import {
  defineRule,
  type Judgement,
  type SessionSigns,
  type Sign,
  type SignGroup,
  type TimeAboveThreshold,
} from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';

/** `recovery/hr-above-cap` → `hrAboveCap`. */
const keyOf = (rule: string): string =>
  rule.slice(rule.indexOf('/') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const thresholdEvidence = (above: TimeAboveThreshold): Record<string, Evidence> => ({
  aboveAerobicThreshold:
    above.kind === 'stream'
      ? { value: above.seconds, unit: 's', limit: above.limitS }
      : { value: above.averageBpm, unit: 'bpm', limit: above.lt1Bpm },
  aerobicThreshold: { value: above.lt1Bpm, unit: 'bpm' },
});

/** The leading evidence of each sign under the name of its rule, so that the roll-up carries its own proof. */
const evidenceOf = (signs: readonly Sign[], { above }: Judgement): Record<string, Evidence> => {
  const evidence: Record<string, Evidence> = {};
  for (const sign of signs) {
    const [first] = Object.values(sign.evidence);
    if (sign.severity !== 'info' && first !== undefined) evidence[keyOf(sign.rule)] = first;
  }
  return above === undefined ? evidence : { ...evidence, ...thresholdEvidence(above) };
};

const WORDS: Readonly<Record<SignGroup, string>> = {
  'heart-rate': 'heart rate',
  pace: 'pace',
  length: 'length',
  effort: 'effort',
  drift: 'drift',
  none: '',
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

/** As sure as the least sure of what it rests on. */
const confidenceOf = (signs: readonly Sign[], { above, witnesses }: Judgement): Confidence => {
  const heard = signs.filter(({ severity, group }) => severity !== 'info' && witnesses.includes(group));
  const ofThreshold = above === undefined || witnesses.length >= 2 ? [] : [above.confidence];
  return [...heard.map((sign) => sign.confidence), ...ofThreshold].reduce<Confidence>(weaker, 'high');
};

const ADVICE = 'Keep the next one slow and short, or rest: the easy day is what the hard days live on.';

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const nameOf = ({ title, observed, day }: JudgedSession): string =>
  `"${title ?? observed.kind}" on ${capitalised(weekdayOf(day))}`;

/** What the run stood next to says why it matters. */
const adviceFor = ({ neighbours: { before, after } }: SessionSigns): string => {
  if (before !== undefined && after !== undefined) {
    return `It sat between ${nameOf(before)} and ${nameOf(after)}, where it should have made the second easier. ${ADVICE}`;
  }
  if (after !== undefined) return `It came shortly before ${nameOf(after)}. ${ADVICE}`;
  return before === undefined ? ADVICE : `It came shortly after ${nameOf(before)}. ${ADVICE}`;
};

export const becameWorkout = defineRule({
  meta: {
    id: 'recovery/became-workout',
    scope: 'signs',
    summary: 'Recovery run that became a workout',
    severity: 'error (warning while a number is in doubt)',
    group: 'none',
    messages: {
      witnesses: '{title} became a workout: {witnesses} say so',
      threshold:
        '{title} became a workout: {aboveAerobicThreshold:minutes} above the aerobic threshold ({aerobicThreshold})',
    },
    advice: ADVICE,
    sources: ['marathon', 'lever', 'seiler2007', 'nuuttila2025'],
    lines: { marathon: [15], lever: [26] },
    confidence:
      'As sure as the least sure of what it rests on: of each witness, of the threshold, and of the word that called the run a recovery.',
    standing: 'coaching advice',
    docs: {
      how: "Rolls up the findings on one recovery run. Four witnesses can speak: heart rate, pace, length and the effort that the runner noted. Two that warn, or ten minutes above the aerobic threshold, make it a workout. It is an error only when two witnesses hold at the far edge of every number's doubt and one of them is pace or a heart rate above the threshold, or after ten minutes beyond the threshold's far edge; otherwise a warning. Drift is no witness; a heart rate that was high for the pace (recovery/hr-high-for-pace) is none where that pace usually keeps the cap; and a trusted heart rate below the lowest cap outweighs pace and length.",
      needs: 'Two of heart rate, pace, duration and a noted effort; or heart rate and a threshold.',
      why: 'Done wrong it becomes an unplanned workout that compromises the days ahead (marathon); too fast turns it into medium intensity (lever). Any time above the first threshold lengthens recovery clearly (Seiler 2007).',
      beware:
        'A run named recovery that was meant to end with strides, a hot day, a maximum heart rate that is set too low. Runs only inferred to be recovery are never called a workout.',
      fix: 'Slow down, shorten, walk, or call the run by its true name.',
      see: [
        'recovery/hr-above-cap',
        'recovery/pace-at-easy',
        'recovery/too-long',
        'recovery/hr-drift',
        'recovery/hr-high-for-pace',
      ],
    },
    options: {},
  },
  *judge(subject) {
    const { session, signs, judgement } = subject;
    if (judgement.verdict !== 'became-workout') return;
    const witnesses = judgement.witnesses.map((group) => WORDS[group]);
    yield {
      message: witnesses.length >= 2 ? 'witnesses' : 'threshold',
      severity: judgement.severity ?? 'warning',
      confidence: weaker(session.intent.confidence, confidenceOf(signs, judgement)),
      evidence: {
        ...evidenceOf(signs, judgement),
        title: { value: session.title ?? 'This recovery run', unit: 'text' },
        witnesses: { value: list(witnesses), unit: 'text' },
      },
      advice: adviceFor(subject),
      couldBe: [...new Set(signs.flatMap((sign) => sign.couldBe ?? []))],
      parts: signs.map((sign) => sign.rule),
    };
  },
});
