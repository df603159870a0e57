import type { CheckedFile, CheckedPlan } from '../../core/check-report.ts';
import { compareText } from '../../core/compare-text.ts';
import { dayParts } from '../../format/day-parts.ts';
import { distance } from '../../format/distance.ts';
import { plural } from '../../format/plural.ts';
import { datedDays } from './dated-days.ts';

/** `Mon 16 Nov 2026`; what is no calendar day comes back as it is. */
const wholeDay = (day: string): string => {
  const parts = dayParts(day);
  return parts === undefined ? day : `${parts.weekday} ${parts.date} ${parts.month} ${parts.year}`;
};

const UNIT_FROM = { told: '', settings: ' (your setting)', guessed: ' (guessed)' } as const;

const unitOf = ({ distanceUnit }: CheckedPlan): string | undefined =>
  distanceUnit === undefined
    ? undefined
    : `${distanceUnit.unit}${distanceUnit.because === undefined ? UNIT_FROM[distanceUnit.origin] : ` (${distanceUnit.because})`}`;

const raceOf = ({ document }: CheckedPlan, units: 'km' | 'mi'): string | undefined => {
  const { day, distanceM } = document.race ?? {};
  const length = distanceM === undefined ? [] : [`${distance(distanceM, units)} ${units}`];
  const date = day === undefined ? [] : [wholeDay(day)];
  return length.length + date.length === 0 ? undefined : ['race', ...length, ...date].join(' ');
};

/** Each of them once, where they are not the same for all plans of the file. */
const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/**
 * What is known of a file that could be read: format, plans, weeks, first day, unit, race; lengths in the plan's own units,
 * unless others were asked for. Foreign text stays as it is.
 */
export const fileFacts = ({ format, plans, weeks, units: own }: CheckedFile, units: 'km' | 'mi'): string[] => {
  const [first] = plans.flatMap((plan) => datedDays(plan)?.from ?? []).toSorted(compareText);
  return [
    ...(format === undefined ? [] : [format.replaceAll('-', ' ')]),
    ...(plans.length > 1 ? [plural(plans.length, 'plan')] : []),
    plural(weeks, 'week') + (first === undefined ? ', no dates' : ` from ${wholeDay(first)}`),
    ...distinct(plans.map(unitOf)),
    ...distinct(plans.map((plan) => raceOf(plan, own ?? units))),
  ];
};
