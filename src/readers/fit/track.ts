import { CHANNELS, type Channel, type Records } from './records.ts';

/** Records in order of time, each moment once. */
export interface Track {
  readonly timeS: Float64Array;
  /** Absent = no record could hold it. */
  readonly channels: Readonly<Partial<Record<Channel, Float64Array>>>;
  /** Records of the file that stood before an earlier one. */
  readonly backward: number;
}

/** The same track with every column put through `change`. */
const changed = (track: Track, change: (column: Float64Array) => Float64Array): Track => {
  const channels: Partial<Record<Channel, Float64Array>> = {};
  for (const channel of CHANNELS) {
    const column = track.channels[channel];
    if (column !== undefined) channels[channel] = change(column);
  }
  return { timeS: change(track.timeS), channels, backward: track.backward };
};

/** The given rows of a track. */
export const pickRows = (track: Track, rows: Uint32Array): Track =>
  changed(track, (column) => {
    const picked = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
    return picked;
  });

/** Rows `from` up to `to` of a track, without copying. */
export const cutRows = (track: Track, from: number, to: number): Track =>
  changed(track, (column) => column.subarray(from, to));

/** Index of the first sample at or after that time. */
export const firstAt = ({ timeS }: Track, atS: number): number => {
  let [low, high] = [0, timeS.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeS[middle]! < atS) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isForward = (timeS: Float64Array): boolean => {
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! <= timeS[i - 1]!) return false;
  return true;
};

const countBackward = (timeS: Float64Array): number => {
  let count = 0;
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! < timeS[i - 1]!) count++;
  return count;
};

const hasRepeated = (timeS: Float64Array): boolean => {
  for (let i = 1; i < timeS.length; i++) if (timeS[i] === timeS[i - 1]) return true;
  return false;
};

/** Some devices write one record for each sensor: what a later one of the same second knows fills the first. */
const mergeSameTime = (track: Track): Track => {
  const { timeS } = track;
  const columns = Object.values(track.channels);
  const rows = new Uint32Array(timeS.length);
  let kept = 0;
  for (let i = 0; i < timeS.length; i++) {
    if (kept === 0 || timeS[rows[kept - 1]!] !== timeS[i]) {
      rows[kept++] = i;
      continue;
    }
    const first = rows[kept - 1]!;
    for (const column of columns) if (Number.isNaN(column[first]!)) column[first] = column[i]!;
  }
  return pickRows(track, rows.subarray(0, kept));
};

const sorted = (track: Track): Track => {
  const { timeS } = track;
  const rows = Uint32Array.from(timeS, (_, i) => i).sort((a, b) => timeS[a]! - timeS[b]! || a - b);
  return pickRows(track, rows);
};

/** 0° N 0° E lies in the sea: it is how some devices write "no fix". */
const dropNullIsland = ({ latDeg, lonDeg }: Track['channels']): void => {
  if (latDeg === undefined || lonDeg === undefined || !latDeg.includes(0) || !lonDeg.includes(0)) return;
  for (let i = 0; i < latDeg.length; i++) {
    if (latDeg[i] !== 0 || lonDeg[i] !== 0) continue;
    latDeg[i] = Number.NaN;
    lonDeg[i] = Number.NaN;
  }
};

const inOrder = (timeS: Float64Array, channels: Track['channels']): Track => {
  const raw: Track = { timeS, channels, backward: countBackward(timeS) };
  const track = raw.backward > 0 ? sorted(raw) : raw;
  return hasRepeated(track.timeS) ? mergeSameTime(track) : track;
};

/** The records as a track. Their columns become its own. */
export const trackOf = ({ count, timeS, columns }: Records): Track => {
  const channels: Partial<Record<Channel, Float64Array>> = {};
  for (const [i, channel] of CHANNELS.entries()) {
    const column = columns[i]?.subarray(0, count);
    if (column !== undefined) channels[channel] = column;
  }
  const times = timeS.subarray(0, count);
  dropNullIsland(channels);
  return isForward(times) ? { timeS: times, channels, backward: 0 } : inOrder(times, channels);
};
