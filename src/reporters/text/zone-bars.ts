import type { Athlete, ZoneModel } from '../../core/athlete.ts';
import type { Week, WeekTotals } from '../../core/report.ts';
import { HEART_RATE_MODELS } from '../../core/zone-model-ids.ts';
import { zoneName } from '../../core/zone-name.ts';
import { minutes } from '../../format/minutes.ts';
import { pad } from '../../format/pad.ts';
import { percent } from '../../format/percent.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import { zoneLabels } from './zone-labels.ts';

/** Times in zones of a week, or of one session. */
export type ZoneTimes = Pick<Week, 'zoneSeconds' | 'zoneSecondsFrom' | 'zoneEdgesBpm'> & {
  readonly totals: Pick<WeekTotals, 'runs'>;
};

const HEAD = '  Zones   ';
const LONGEST_BAR = 40;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

const under = (text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - HEAD.length).map((line) => ' '.repeat(HEAD.length) + line);

/** Why there are no bars, in words. */
const absence = (athlete: Athlete, pen: Pen): string[] => {
  const gap = athlete.zoneGaps?.heartRate;
  const why =
    gap === undefined && athlete.heartRateZones !== undefined
      ? 'no run of this week has a heart rate to count'
      : gap === undefined || gap.id === HEART_RATE_MODELS[0]
        ? 'not known without a maximum heart rate'
        : `${gap.id}: ${gap.reason}`;
  const [first = '', ...rest] = under(why, pen);
  return [HEAD + first.trimStart(), ...rest];
};

/** Minutes in zones that the log states itself: where those begin, nobody knows. */
const isOfLog = ({ zoneSecondsFrom = [] }: ZoneTimes): boolean => zoneSecondsFrom.includes('log');

/** The runner's numbers changed within the week, and the zones with them. */
const hasChanged = ({ zoneEdgesBpm = [] }: ZoneTimes): boolean => zoneEdgesBpm.length > 1;

/** The model whose zones the bars are; none when it does not fit the numbers, so that no label is wrong. */
const modelOf = ({ heartRateZones: model }: Athlete, count: number): ZoneModel | undefined =>
  model !== undefined && model.edges.length + 1 === count ? model : undefined;

/** Spans of the zones in beats, where all bars are of the same ones. */
const spansOf = (model: ZoneModel | undefined, week: ZoneTimes, count: number, pen: Pen): string[] =>
  model === undefined || isOfLog(week) || hasChanged(week)
    ? Array.from({ length: count }, () => '')
    : zoneLabels(model, pen.units);

/** Which zones these are. */
const legend = (model: ZoneModel | undefined, week: ZoneTimes): string => {
  const parts = [
    ...(model === undefined ? [] : [hasChanged(week) ? model.id : `${model.id}: ${model.detail}`]),
    ...(hasChanged(week) ? ['they changed within the week with your numbers'] : []),
    ...(isOfLog(week) ? ["counted in part in the log's own zones, which may begin elsewhere"] : []),
  ];
  return parts.join('; ');
};

/** Seconds in each heart-rate zone as minutes, share and bar; the bars share one scale. */
export const zoneBars = (week: ZoneTimes, athlete: Athlete, pen: Pen): string[] => {
  const seconds = week.zoneSeconds ?? [];
  const total = seconds.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return week.totals.runs === 0 ? [] : absence(athlete, pen);
  const model = modelOf(athlete, seconds.length);
  const spans = spansOf(model, week, seconds.length, pen);
  const names = seconds.map((_, zone) => zoneName(model ?? {}, zone + 1));
  const times = seconds.map((value) => minutes(value));
  const shares = seconds.map((value) => percent(value / total));
  const heads = seconds.map((_, zone) =>
    [
      pad(names[zone]!, widest(names), 'left'),
      pad(spans[zone]!, widest(spans), 'left'),
      pad(times[zone]!, widest(times), 'right'),
      pad(shares[zone]!, 4, 'right'),
    ].join(' '),
  );
  const room = pen.width - HEAD.length - widest(heads) - 2;
  const longest = Math.max(...seconds);
  const bars = seconds.map((value, zone) => {
    const length =
      value <= 0 ? 0 : Math.max(1, Math.round((value / longest) * Math.max(1, Math.min(room, LONGEST_BAR))));
    const margin = zone === 0 ? HEAD : ' '.repeat(HEAD.length);
    return `${margin}${heads[zone]!}  ${pen.ink.cyan(pen.bar.repeat(length))}`.trimEnd();
  });
  return [...bars, ...under(legend(model, week), pen).map((line) => pen.ink.dim(line))];
};
