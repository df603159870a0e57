import { present } from '../core/present.ts';
import type { Repetition, Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import type { Bout } from './bouts-above.ts';
import type { EffortSeries } from './effort-series.ts';
import { meanOver } from './mean-over.ts';

const known = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : value;

const highest = (series: Float32Array, { from, to }: Bout): number => {
  let top = Number.NaN;
  for (let i = from; i < to; i++) if (!(series[i]! <= top) && !Number.isNaN(series[i]!)) top = series[i]!;
  return top;
};

/** Heart rate follows the work: its highest may come a few seconds into the rest. */
const LAG_S = 15;

const describe = (series: EffortSeries, work: Bout, next: Bout | undefined): Repetition => {
  const { stepS, metres, heartRateBpm } = series;
  const durationS = (work.to - work.from) * stepS;
  const distanceM = known(meanOver(metres, work) * (work.to - work.from));
  const lag = { from: work.from, to: Math.min(heartRateBpm.length, work.to + LAG_S / stepS) };
  return present<Repetition>({
    startS: work.from * stepS,
    durationS,
    distanceM,
    speedMps: distanceM === undefined ? undefined : distanceM / durationS,
    averageHeartRateBpm: known(meanOver(heartRateBpm, work)),
    maxHeartRateBpm: known(highest(heartRateBpm, lag)),
    restS: next === undefined ? undefined : (next.from - work.to) * stepS,
  });
};

const middle = (values: readonly number[]): number => median(values) ?? Number.NaN;

/** The stretches of work in numbers, one by one and in their middle. */
export const describeRepetitions = (
  series: EffortSeries,
  works: readonly Bout[],
  alike: Repetitions['alike'],
): Repetitions => {
  const each = works.map((work, k) => describe(series, work, works[k + 1]));
  const rests = works.slice(1).map(({ from }, k) => ({ from: works[k]!.to, to: from }));
  return present<Repetitions>({
    count: each.length,
    workS: middle(each.map(({ durationS }) => durationS)),
    workM: median(each.map(({ distanceM = Number.NaN }) => distanceM)),
    workSpeedMps: middle(works.map((work) => meanOver(series.effortMps, work))),
    restS: middle(each.map(({ restS = Number.NaN }) => restS)),
    restSpeedMps: middle(rests.map((rest) => meanOver(series.effortMps, rest))),
    alike,
    each,
  });
};
