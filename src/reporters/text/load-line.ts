import type { Week } from '../../core/report.ts';
import { fixed } from '../../format/fixed.ts';
import { percent } from '../../format/percent.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const HEAD = '  Load    ';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${fixed(value, 0)}`;

const standing = ({ load: { fitness, fatigue, tauDays } }: Week, pen: Pen): string[] => {
  if (fitness === undefined || fatigue === undefined || tauDays === undefined) return [];
  const { fitness: long, fatigue: short } = tauDays;
  const how = pen.verbose ? `, by 1 - e^(-1/${long}) and 1 - e^(-1/${short}) a day` : '';
  return [
    `${fixed(fitness, 0)} a day over ${long} days, ${fixed(fatigue, 0)} over ${short} (form ${signed(fitness - fatigue)})${how}`,
  ];
};

/** What is shown because people ask for it, without a verdict. */
const asked = ({ load: { monotony, strain, acuteChronicRatio }, spike }: Week): string[] => [
  ...(monotony === undefined || strain === undefined
    ? []
    : [`monotony ${fixed(monotony, 2)}, strain ${fixed(strain, 0)}`]),
  ...(acuteChronicRatio === undefined ? [] : [`7 days at ${fixed(acuteChronicRatio, 2)} of the mean of 28`]),
  ...(spike === undefined ? [] : [`furthest run ${percent(spike.ratio)} of the longest of the 30 days before it`]),
];

const spread = ({ intensity }: Week, { verbose }: Pen): string[] => {
  if (intensity === undefined) return [];
  const { low, middle, high, polarizationIndex } = intensity;
  const index = verbose && polarizationIndex !== undefined ? ` (Treff index ${fixed(polarizationIndex, 2)})` : '';
  return [`time below LT1 ${percent(low)}, to LT2 ${percent(middle)}, above ${percent(high)}${index}`];
};

/** The week's training impulse, how it stands to the weeks before, and the time in three bands; nothing without a load. */
export const loadLine = (week: Week, pen: Pen): string[] => {
  const { trimp } = week.load;
  if (trimp === undefined) return [];
  const text = [
    `${fixed(trimp, 0)} TRIMP`,
    ...standing(week, pen),
    ...(pen.verbose ? asked(week) : []),
    ...spread(week, pen),
  ].join('; ');
  return wrap(text, pen.width - HEAD.length).map((line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line);
};
