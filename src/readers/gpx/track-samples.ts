import type { Samples } from '../../core/activity.ts';
import { CHANNELS, type Channel, type GpxDocument, type RawTrack } from './raw-track.ts';

/** Longest age of a reading kept beside the track that still speaks for a point. Tool default. */
const OLDEST_BESIDE_S = 30;

const breaksOf = (stretch: Float64Array): readonly number[] => {
  const breaks: number[] = [];
  for (let i = 1; i < stretch.length; i++) if (stretch[i] !== stretch[i - 1]) breaks.push(i);
  return breaks;
};

/** Gives every point without heart rate the latest reading that the file keeps beside the track. */
const heartRateColumn = (track: RawTrack, { heartRates }: GpxDocument): Float64Array => {
  const own = track.columns.heartRateBpm;
  if (heartRates.length === 0) return own;
  let next = 0;
  return own.map((bpm, i) => {
    const timeS = track.timeS[i]!;
    while (next < heartRates.length && heartRates[next]!.timeS <= timeS) next++;
    const latest = heartRates[next - 1];
    const isFresh = latest !== undefined && timeS - latest.timeS <= OLDEST_BESIDE_S;
    return Number.isNaN(bpm) && isFresh ? latest.bpm : bpm;
  });
};

const hasReading = (column: Float64Array): boolean => {
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) return true;
  return false;
};

const columnOf = (channel: Channel, track: RawTrack, document: GpxDocument): Float64Array =>
  channel === 'heartRateBpm' ? heartRateColumn(track, document) : track.columns[channel];

/** Columns of a track as arrays; a channel without a single reading is absent. Cadence stays as the device counted it. */
export const trackSamples = (track: RawTrack, document: GpxDocument): { samples: Samples; cadence?: Float64Array } => {
  const known: Partial<Record<Channel, Float64Array>> = {};
  for (const channel of CHANNELS) {
    const column = columnOf(channel, track, document);
    if (hasReading(column)) known[channel] = column;
  }
  const { cadence, ...channels } = known;
  const samples: Samples = {
    count: track.timeS.length,
    timeS: track.timeS,
    ...channels,
    breaks: breaksOf(track.stretch),
  };
  return cadence === undefined ? { samples } : { samples, cadence };
};
