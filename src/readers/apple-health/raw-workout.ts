import { ReadError } from '../../core/errors.ts';
import type { Attributes, XmlVisitor } from '../xml/parse-xml.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { type HealthTime, healthTime } from './health-time.ts';

export interface Statistics {
  readonly unit: string;
  readonly sum?: number;
  readonly average?: number;
  readonly maximum?: number;
}

/** A `<Workout>` as the file tells it. */
export interface RawWorkout {
  readonly type: string;
  readonly sourceName: string;
  readonly start: HealthTime;
  readonly endS: number;
  readonly durationS?: number;
  readonly distanceM?: number;
  /** By type without its prefix: `HeartRate`, `DistanceWalkingRunning`. */
  readonly statistics: ReadonlyMap<string, Statistics>;
  readonly metadata: ReadonlyMap<string, string>;
  /** Pauses and resumptions in order of time. */
  readonly events: readonly { readonly isPause: boolean; readonly timeS: number }[];
  readonly route?: string;
  readonly line: number;
}

const QUANTITY = 'HKQuantityTypeIdentifier';

const METRES: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048, cm: 0.01 };
const SECONDS: Readonly<Record<string, number>> = { min: 60, s: 1, sec: 1, h: 3600, hr: 3600 };

const numberOf = (text: string | undefined): number | undefined => {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** Metres of a value and its unit; undefined for a unit that is no length. */
export const metresOf = (value: number | undefined, unit: string | undefined): number | undefined => {
  const factor = METRES[unit ?? ''];
  return value === undefined || factor === undefined ? undefined : value * factor;
};

const durationOf = ({ duration, durationUnit }: Attributes): number | undefined => {
  const value = numberOf(duration);
  const factor = SECONDS[durationUnit ?? ''];
  return value === undefined || factor === undefined || value <= 0 ? undefined : value * factor;
};

const statisticsOf = ({ unit = '', sum, average, maximum }: Attributes): Statistics => {
  const told = { sum: numberOf(sum), average: numberOf(average), maximum: numberOf(maximum) };
  return {
    unit,
    ...(told.sum !== undefined && { sum: told.sum }),
    ...(told.average !== undefined && { average: told.average }),
    ...(told.maximum !== undefined && { maximum: told.maximum }),
  };
};

interface Draft {
  attributes: Attributes;
  readonly statistics: Map<string, Statistics>;
  readonly metadata: Map<string, string>;
  readonly events: { isPause: boolean; timeS: number }[];
  route: string | undefined;
}

const EVENTS: Readonly<Record<string, boolean>> = {
  HKWorkoutEventTypePause: true,
  HKWorkoutEventTypeMotionPaused: true,
  HKWorkoutEventTypeResume: false,
  HKWorkoutEventTypeMotionResumed: false,
};

/** So many pauses no workout has; more are an attack. Tool default. */
const MOST_EVENTS = 10_000;

const takeEvent = ({ type = '', date = '' }: Attributes, draft: Draft): void => {
  const isPause = EVENTS[type];
  const time = isPause === undefined ? undefined : healthTime(date);
  if (isPause !== undefined && time !== undefined && draft.events.length < MOST_EVENTS)
    draft.events.push({ isPause, timeS: time.timeS });
};

/** Newer files tell the figures twice: for the workout, and within it for each activity of a multi-sport one. */
const opener = (draft: Draft): XmlVisitor['open'] => {
  return (name, attributes, parent) => {
    if (parent === '') draft.attributes = attributes;
    else if (name === 'workoutstatistics' && parent === 'workout')
      draft.statistics.set((attributes.type ?? '').replace(QUANTITY, ''), statisticsOf(attributes));
    else if (name === 'metadataentry' && parent === 'workout')
      draft.metadata.set(attributes.key ?? '', attributes.value ?? '');
    else if (name === 'workoutevent') takeEvent(attributes, draft);
    else if (name === 'filereference') draft.route ??= attributes.path;
  };
};

/** The text of one `<Workout>` element. @throws ReadError when it is broken or tells no time */
export const rawWorkout = (text: string, line: number): RawWorkout => {
  const draft: Draft = { attributes: {}, statistics: new Map(), metadata: new Map(), events: [], route: undefined };
  parseXml(text, { open: opener(draft), close: () => undefined });
  const { attributes, route, statistics, metadata } = draft;
  const start = healthTime(attributes.startDate ?? '');
  const durationS = durationOf(attributes);
  const endS = healthTime(attributes.endDate ?? '')?.timeS ?? (start?.timeS ?? Number.NaN) + (durationS ?? Number.NaN);
  if (start === undefined || !(endS >= start.timeS))
    throw new ReadError(`a workout whose start "${(attributes.startDate ?? '').slice(0, 40)}" or end cannot be read`);
  const distanceM = metresOf(numberOf(attributes.totalDistance), attributes.totalDistanceUnit);
  return {
    type: (attributes.workoutActivityType ?? '').replace('HKWorkoutActivityType', ''),
    sourceName: attributes.sourceName ?? '',
    start,
    endS,
    statistics,
    metadata,
    events: draft.events.toSorted((a, b) => a.timeS - b.timeS),
    line,
    ...(durationS !== undefined && { durationS }),
    ...(distanceM !== undefined && { distanceM }),
    ...(route !== undefined && { route }),
  };
};
