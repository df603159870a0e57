import type { Samples } from '../../core/activity.ts';
import type { Channel, Points } from './raw-activity.ts';

const arrayOf = (column: readonly number[]): Float64Array | undefined =>
  column.some((value) => !Number.isNaN(value)) ? new Float64Array(column) : undefined;

/** Columns as arrays; a channel without a single reading is absent. Cadence stays apart, as the device counted it. */
export const pointSamples = (
  points: Points,
  breaks: readonly number[],
): { samples: Samples; cadence?: Float64Array } => {
  const known: Partial<Record<Channel, Float64Array>> = {};
  for (const [channel, column] of Object.entries(points.columns) as [Channel, readonly number[]][]) {
    const series = arrayOf(column);
    if (series !== undefined) known[channel] = series;
  }
  const { cadence, runCadence, ...channels } = known;
  const samples: Samples = {
    count: points.timeS.length,
    timeS: new Float64Array(points.timeS),
    ...channels,
    breaks,
  };
  const steps = runCadence ?? cadence;
  return steps === undefined ? { samples } : { samples, cadence: steps };
};
