import type { Estimate } from '../../core/estimate.ts';
import type { AnalyzeReport } from '../../core/report.ts';
import { fixed } from '../../format/fixed.ts';
import { pace } from '../../format/pace.ts';
import { wrap } from '../../format/wrap.ts';
import { flow } from './flow.ts';
import type { Pen } from './pen.ts';

type JudgedBy = Pick<AnalyzeReport, 'athlete' | 'preset'>;

/** How a number came about, in a word; one that the runner told needs no confidence. */
const ORIGIN_WORDS: Readonly<Record<Exclude<Estimate['origin'], 'told'>, string>> = {
  device: 'from the device',
  observed: 'seen',
  derived: 'est.',
  formula: 'by formula',
};

const sureness = ({ origin, confidence }: Estimate): string =>
  origin === 'told' ? '(yours)' : `${ORIGIN_WORDS[origin]} (${confidence})`;

const range = (low: number, high: number): string => {
  const [from, to] = [fixed(low, 0), fixed(high, 0)];
  return from === to ? from : `${from}-${to}`;
};

/** Numbers that are known, as short pieces that are never broken over two lines. */
const knownNumbers = ({ athlete, preset }: JudgedBy, pen: Pen): string[] => {
  const { hrMax, cap, easySpeed } = athlete;
  return [
    `preset ${pen.say(preset.id)}`,
    ...(hrMax === undefined ? [] : [`HRmax ${fixed(hrMax.value, 0)} ${sureness(hrMax)}`]),
    ...(cap === undefined ? [] : [`cap ${range(cap.agreed.value, cap.disputed.value)} bpm`]),
    ...(easySpeed === undefined ? [] : [`easy pace ${pace(easySpeed.value, pen.units)}/${pen.units}`]),
  ];
};

/** Numbers that are not known, each as a sentence of its own with the reason when there is one. */
const unknownNumbers = ({ athlete }: JudgedBy, pen: Pen): string[] => {
  const absent = [
    ...(athlete.hrMax === undefined ? [{ words: 'HRmax', name: 'hrMax' }] : []),
    ...(athlete.cap === undefined ? [{ words: 'recovery cap', name: 'cap' }] : []),
    ...(athlete.easySpeed === undefined ? [{ words: 'easy pace', name: 'easyPace' }] : []),
  ];
  return absent.map(({ words, name }) => {
    const why = Object.hasOwn(athlete.missing, name) ? athlete.missing[name] : undefined;
    return why === undefined ? `${words} unknown` : `${words} unknown: ${pen.say(why)}`;
  });
};

/** The preset and the athlete's numbers with how sure they are; what is missing is said in words. */
export const athleteNumbers = (report: JudgedBy, pen: Pen): string[] => [
  ...flow(knownNumbers(report, pen), pen.width),
  ...unknownNumbers(report, pen).flatMap((sentence) => wrap(sentence, pen.width)),
];
