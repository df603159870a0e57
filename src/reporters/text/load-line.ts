import type { Week } from '../../core/report.ts';
import { fixed } from '../../format/fixed.ts';
import { percent } from '../../format/percent.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';

const HEAD = '  Load    ';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${fixed(value, 0)}`;

const standing = ({ load: { fitness, fatigue } }: Week): string[] =>
  fitness === undefined || fatigue === undefined
    ? []
    : [`${fixed(fitness, 0)} a day over 42 days, ${fixed(fatigue, 0)} over 7 (form ${signed(fitness - fatigue)})`];

const spread = ({ load: { monotony }, intensity }: Week, pen: Pen): string[] => [
  ...(pen.verbose && monotony !== undefined ? [`monotony ${fixed(monotony, 2)}`] : []),
  ...(intensity === undefined
    ? []
    : [
        `time below LT1 ${percent(intensity.low)}, to LT2 ${percent(intensity.middle)}, above ${percent(intensity.high)}`,
      ]),
];

/** The week's training impulse, how it stands to the weeks before, and the time in three bands; nothing without a load. */
export const loadLine = (week: Week, pen: Pen): string[] => {
  const { trimp } = week.load;
  if (trimp === undefined) return [];
  const text = [`${fixed(trimp, 0)} TRIMP`, ...standing(week), ...spread(week, pen)].join('; ');
  return wrap(text, pen.width - HEAD.length).map((line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line);
};
