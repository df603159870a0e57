import { fitTime } from './fit-time.ts';
import { type Message, numberIn } from './message.ts';

/** The device's timer stood still between these moments, in seconds since 1970. */
export interface Pause {
  readonly fromS: number;
  readonly toS: number;
}

/** FIT profile, event: the timer. */
const TIMER = 0;
/** FIT profile, event_type: start; stop, stop_all, stop_disable, stop_disable_all. */
const START = 0;
const STOPS: ReadonlySet<number> = new Set([1, 4, 8, 9]);

interface Turn {
  readonly atS: number;
  readonly type: number;
}

const turnsOf = (events: readonly Message[]): readonly Turn[] =>
  events
    .filter((event) => numberIn(event, 0) === TIMER)
    .map((event) => ({ atS: fitTime(numberIn(event, 253) ?? Number.NaN), type: numberIn(event, 1) ?? Number.NaN }))
    .filter(({ atS }) => !Number.isNaN(atS))
    .sort((a, b) => a.atS - b.atS);

/** Pauses by the stops and starts of the timer, in order. A stop that no start follows ended the recording. */
export const timerPauses = (events: readonly Message[]): readonly Pause[] => {
  const pauses: Pause[] = [];
  let stoppedS: number | undefined;
  for (const { atS, type } of turnsOf(events)) {
    if (STOPS.has(type)) stoppedS ??= atS;
    else if (type === START) {
      if (stoppedS !== undefined && atS > stoppedS) pauses.push({ fromS: stoppedS, toS: atS });
      stoppedS = undefined;
    }
  }
  return pauses;
};
