import type { Athlete, ZoneModel } from '../../core/athlete.ts';
import type { Week, WeekTotals } from '../../core/report.ts';
import { HEART_RATE_MODELS } from '../../core/zone-model-ids.ts';
import { zoneName } from '../../core/zone-name.ts';
import { minutes } from '../../format/minutes.ts';
import { wholePercents } from '../../format/whole-percents.ts';
import { zoneLabels } from './zone-labels.ts';

/** Times in zones of a week, or of one session. */
export type ZoneTimes = Pick<Week, 'zoneSeconds' | 'zoneSecondsFrom' | 'zoneEdgesBpm'> & {
  readonly totals: Pick<WeekTotals, 'runs'>;
};

/** Why no time is known, in words. */
const absence = (athlete: Athlete): string => {
  const gap = athlete.zoneGaps?.heartRate;
  if (gap === undefined && athlete.heartRateZones !== undefined) return 'no run of this week has a heart rate to count';
  return gap === undefined || gap.id === HEART_RATE_MODELS[0]
    ? 'not known without a maximum heart rate'
    : `${gap.id}: ${gap.reason}`;
};

/** Minutes in zones that the log states itself: where those begin, nobody knows. */
const isOfLog = ({ zoneSecondsFrom = [] }: ZoneTimes): boolean => zoneSecondsFrom.includes('log');

/** The runner's numbers changed within the week, and the zones with them. */
const hasChanged = ({ zoneEdgesBpm = [] }: ZoneTimes): boolean => zoneEdgesBpm.length > 1;

/** The model whose zones the bars are; none when it does not fit the numbers, so that no label is wrong. */
const modelOf = ({ heartRateZones: model }: Athlete, count: number): ZoneModel | undefined =>
  model !== undefined && model.edges.length + 1 === count ? model : undefined;

/** Spans of the zones in beats, where all bars are of the same ones. */
const spansOf = (model: ZoneModel | undefined, week: ZoneTimes, count: number, units: 'km' | 'mi'): string[] =>
  model === undefined || isOfLog(week) || hasChanged(week)
    ? Array.from({ length: count }, () => '')
    : zoneLabels(model, units);

/** Which zones these are. */
const legend = (model: ZoneModel | undefined, week: ZoneTimes): string => {
  const parts = [
    ...(model === undefined ? [] : [hasChanged(week) ? model.id : `${model.id}: ${model.detail}`]),
    ...(hasChanged(week) ? ['they changed within the week with your numbers'] : []),
    ...(isOfLog(week) ? ["counted in part in the log's own zones, which may begin elsewhere"] : []),
  ];
  return parts.join('; ');
};

/** One zone: name, beats (empty where they cannot be said), minutes and share of the time in all. */
export interface ZoneRow {
  readonly name: string;
  readonly span: string;
  readonly seconds: number;
  readonly time: string;
  readonly share: string;
}

/** Time in each heart-rate zone in words, and which zones these are; no rows where none is known, and why, if it matters. */
export interface ZoneWords {
  readonly rows: readonly ZoneRow[];
  /** May hold foreign text that is not cleaned yet; empty where there is nothing to say. */
  readonly says: string;
}

/** Seconds in each heart-rate zone as name, beats, minutes and share. */
export const zoneWords = (week: ZoneTimes, athlete: Athlete, units: 'km' | 'mi'): ZoneWords => {
  const seconds = week.zoneSeconds ?? [];
  const total = seconds.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return { rows: [], says: week.totals.runs === 0 ? '' : absence(athlete) };
  const model = modelOf(athlete, seconds.length);
  const spans = spansOf(model, week, seconds.length, units);
  const shares = wholePercents(seconds);
  const rows = seconds.map((value, zone) => ({
    name: zoneName(model ?? {}, zone + 1),
    span: spans[zone]!,
    seconds: value,
    time: minutes(value),
    share: `${shares[zone]!}%`,
  }));
  return { rows, says: legend(model, week) };
};
