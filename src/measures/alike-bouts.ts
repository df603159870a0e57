import type { Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import type { Bout } from './bouts-above.ts';
import type { EffortSeries } from './effort-series.ts';
import { meanOver } from './mean-over.ts';
import { REPETITION_LIMITS as LIMITS } from './repetition-limits.ts';

/** The largest group of about equal values, as their places: within a share of one of them, or the blur of its edges. */
const equalPlaces = (values: readonly number[], blur: number): readonly number[] => {
  let best: readonly number[] = [];
  for (const centre of values) {
    const room = Math.max(Math.min(blur, LIMITS.blurRatio * centre), LIMITS.alikeRatio * centre);
    const places: number[] = [];
    for (let k = 0; k < values.length; k++) if (Math.abs(values[k]! - centre) <= room) places.push(k);
    if (places.length > best.length) best = places;
  }
  return best;
};

const lengthOf = (bouts: readonly Bout[]): number => bouts.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * The stretches of about one time or one length, without strangers before and after them (a stride in the warm-up, a fast
 * end). All of them as `neither` where too few are alike: a fartlek, a pyramid.
 */
export const alikeBouts = (
  series: EffortSeries,
  bouts: readonly Bout[],
): { readonly works: readonly Bout[]; readonly alike: Repetitions['alike'] } => {
  const binMetres = bouts.map((bout) => meanOver(series.metres, bout));
  const byTime = equalPlaces(
    bouts.map(({ from, to }) => (to - from) * series.stepS),
    LIMITS.blurS,
  );
  const byWay = equalPlaces(
    bouts.map(({ from, to }, k) => binMetres[k]! * (to - from)),
    ((median(binMetres) ?? Number.NaN) / series.stepS) * LIMITS.blurS,
  );
  const [alike, places] = byWay.length > byTime.length ? (['distance', byWay] as const) : (['time', byTime] as const);
  const inner = bouts.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const middle = median(places.map((k) => bouts[k]!.to - bouts[k]!.from)) ?? 0;
  // A short burst between two repetitions belongs to the rest.
  const works = inner.filter(({ from, to }) => to - from >= LIMITS.strangerRatio * middle);
  const isMost =
    places.length >= LIMITS.alikeShare * works.length && lengthOf(works) >= LIMITS.alikeShare * lengthOf(bouts);
  return places.length >= 2 && isMost ? { works, alike } : { works: bouts, alike: 'neither' };
};
