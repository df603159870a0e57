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

/** From here on percents are hard to picture. */
const TIMES_FROM = 2;

/** `, 12% above the mean of the 4 weeks before`: plain, whatever it is. */
const trend = ({ load: { trendRatio } }: Week): string => {
  if (trendRatio === undefined) return '';
  const more = Math.round((trendRatio - 1) * 100);
  const percents = more === 0 ? 'as' : `${Math.abs(more)}% ${more > 0 ? 'above' : 'below'}`;
  const how = trendRatio < TIMES_FROM ? percents : `${fixed(trendRatio, 1)} times`;
  return `, ${how} the mean of the 4 weeks before`;
};

/** The week's training impulse and how it stands to the weeks before; nothing without a load. */
export const loadLine = (week: Week, pen: Pen): string[] => {
  const { trimp } = week.load;
  if (trimp === undefined) return [];
  const text = [
    `${fixed(trimp, 0)} TRIMP${trend(week)}`,
    ...standing(week, pen),
    ...(pen.verbose ? asked(week) : []),
  ].join('; ');
  return wrap(text, pen.width - HEAD.length).map((line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line);
};
