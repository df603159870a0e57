/**
 * A turn from up to down, or back, is one once the height has gone back this far. Tool default: on the means of 5 s this
 * came nearest to the ascent of 22 watches (median 7 % off, sum 0.3 % off); plain thresholds of 1, 2 and 3 m on raw
 * heights are 28, 11 and 20 % off and depend on how often the watch records.
 */
const HYSTERESIS_M = 2.5;
/** Faster than this up or down is the sensor finding its height, not the runner. Tool default, m/s. */
const FASTEST_MPS = 5;

export interface Ascent {
  readonly ascentM: number;
  readonly descentM: number;
}

interface State {
  ascentM: number;
  descentM: number;
  lowestM: number;
  highestM: number;
  /** 1 = climbing, -1 = descending, 0 = not yet known. */
  direction: -1 | 0 | 1;
}

const endOfClimb = (state: State): void => {
  if (state.direction > 0) state.ascentM += state.highestM - state.lowestM;
  if (state.direction < 0) state.descentM += state.highestM - state.lowestM;
};

const step = (state: State, heightM: number): void => {
  state.highestM = Math.max(state.highestM, heightM);
  state.lowestM = Math.min(state.lowestM, heightM);
  if (state.direction >= 0 && state.highestM - heightM >= HYSTERESIS_M) {
    endOfClimb(state);
    state.direction = -1;
    state.lowestM = heightM;
  } else if (state.direction <= 0 && heightM - state.lowestM >= HYSTERESIS_M) {
    endOfClimb(state);
    state.direction = 1;
    state.highestM = heightM;
  }
};

/**
 * Height gained and lost between turning points, from heights at even intervals of `stepS` (NaN = unknown).
 * Undefined when fewer than two heights are known.
 */
export const ascent = (altitudeM: ArrayLike<number>, stepS: number): Ascent | undefined => {
  let [offsetM, last, known] = [0, -1, 0];
  const state: State = { ascentM: 0, descentM: 0, lowestM: Infinity, highestM: -Infinity, direction: 0 };
  for (let i = 0; i < altitudeM.length; i++) {
    const heightM = altitudeM[i]!;
    if (Number.isNaN(heightM)) continue;
    const jumpM = last < 0 ? 0 : heightM - altitudeM[last]!;
    if (Math.abs(jumpM) > FASTEST_MPS * stepS * (i - last)) offsetM += jumpM;
    step(state, heightM - offsetM);
    last = i;
    known++;
  }
  endOfClimb(state);
  return known < 2 ? undefined : { ascentM: state.ascentM, descentM: state.descentM };
};
