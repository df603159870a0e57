import type { Samples } from '../../core/activity.ts';
import { CHANNELS, type Channel, type Points } from './raw-activity.ts';

const hasReading = (column: Float64Array): boolean => {
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) return true;
  return false;
};

/** Columns as arrays; a channel without a single reading is absent. Cadence stays apart, as the device counted it. */
export const pointSamples = (
  points: Points,
  breaks: readonly number[],
): { samples: Samples; cadence?: Float64Array } => {
  const known: Partial<Record<Channel, Float64Array>> = {};
  for (const channel of CHANNELS) {
    const column = points.columns[channel];
    if (hasReading(column)) known[channel] = column;
  }
  const { cadence, runCadence, ...channels } = known;
  const samples: Samples = {
    count: points.timeS.length,
    timeS: points.timeS,
    ...channels,
    breaks,
  };
  const steps = runCadence ?? cadence;
  return steps === undefined ? { samples } : { samples, cadence: steps };
};
