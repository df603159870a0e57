import type { Range } from '../../core/plan.ts';
import { type BareKind, looksLikeMinutes, minutesAssumption } from './bare-minutes.ts';
import type { Amount } from './item.ts';

/** What is known of a plan's bare numbers. */
export interface GrammarContext {
  /** Unit of bare distances. */
  readonly distanceUnit?: 'km' | 'mi';
  /** That unit was guessed. */
  readonly isUnitAssumed?: boolean;
  /** A bare `m` behind a number is minutes. */
  readonly mIsMinutes?: boolean;
  /** Kinds of runs whose bare numbers count minutes elsewhere in the plan, where they cannot be distances. */
  readonly minuteKinds?: readonly BareKind[];
}

/** What stands around an amount and helps to read it. */
export interface AmountPlace {
  readonly isRepeated: boolean;
  /** Something in the workout is repeated. */
  readonly isStructured: boolean;
  /** In the first phrase of the workout. */
  readonly isFirst: boolean;
  /** What the phrase names; a tempo run is told in minutes: "30 tempo". */
  readonly kind?: BareKind;
  /** The phrase is of a sport or a part of a workout that is told in minutes: bike, yoga, warm-up. */
  readonly isTimed: boolean;
  /** It is a warm-up or a cool-down. */
  readonly isWarmUp?: boolean;
  readonly text: string;
}

/** A length in metres or seconds; where it had to be taken for likely, what was assumed. */
export interface Quantity {
  readonly measure: 'distanceM' | 'durationS';
  readonly range: Range;
  readonly assumption?: string;
}

const M_PER_KM = 1000;
export const M_PER_MILE = 1609.344;
const M_PER_YARD = 0.9144;

/** Bare numbers from here on are metres where something is repeated: 6x400. Tool default. */
const SHORTEST_BARE_METRES = 50;
/** No plan means 100 minutes by 100 m, nor less than this many metres. Tool default. */
const SHORTEST_METRES = 100;
/** More of m before or behind the work are minutes. Tool default. */
const LONGEST_WARM_UP_MI = 4;
/** Beyond this, bare numbers and numbers of m are minutes: 45, 90. Tool default. */
const LONGEST_BARE = { km: 60, mi: 35 } as const;
/** `20m` as miles would be a long run with no word for it; from here it is taken for minutes. Tool default. */
const LONGEST_M_MILES = 26.2;

const scaled = ({ low, high }: Amount, factor: number): Range => [low * factor, high * factor];
const distance = (amount: Amount, factor: number, assumption?: string): Quantity => ({
  measure: 'distanceM',
  range: scaled(amount, factor),
  ...(assumption === undefined ? {} : { assumption }),
});
const duration = (amount: Amount, factor: number, assumption?: string): Quantity => ({
  measure: 'durationS',
  range: scaled(amount, factor),
  ...(assumption === undefined ? {} : { assumption }),
});

/** One thing taken for likely in all of a plan, so it names no figure. */
const BARE_NUMBERS = { km: 'bare numbers are kilometres', mi: 'bare numbers are miles' } as const;

const inPlanUnit = (amount: Amount, context: GrammarContext): Quantity | undefined => {
  const { distanceUnit, isUnitAssumed = false } = context;
  if (distanceUnit === undefined) return undefined;
  const factor = distanceUnit === 'km' ? M_PER_KM : M_PER_MILE;
  return distance(amount, factor, isUnitAssumed ? BARE_NUMBERS[distanceUnit] : undefined);
};

const bareM = (amount: Amount, place: AmountPlace, context: GrammarContext): Quantity => {
  if (context.mIsMinutes === true) return duration(amount, 60);
  if (amount.low >= SHORTEST_METRES || (place.isRepeated && amount.low >= SHORTEST_BARE_METRES))
    return distance(amount, 1);
  // "2M w/u": nobody warms up for two minutes.
  const isWarmUp = place.isWarmUp === true && context.distanceUnit === 'mi' && amount.high <= LONGEST_WARM_UP_MI;
  if (isWarmUp) return distance(amount, M_PER_MILE);
  const isMinutes = place.isTimed || context.distanceUnit === 'km' || amount.high > LONGEST_M_MILES;
  // In a plan of kilometres it is neither a mile nor, below a hundred, a length in metres.
  const isSureTime = place.isTimed || (context.distanceUnit === 'km' && context.isUnitAssumed !== true);
  if (isMinutes) return duration(amount, 60, isSureTime ? undefined : `${place.text}: minutes`);
  const isSure = context.distanceUnit === 'mi' && context.isUnitAssumed !== true;
  return distance(amount, M_PER_MILE, isSure ? undefined : `${place.text}: miles`);
};

const bareCount = (amount: Amount, place: AmountPlace, context: GrammarContext): Quantity | undefined => {
  if (place.isRepeated && amount.low >= SHORTEST_BARE_METRES) return distance(amount, 1);
  if (place.isStructured && amount.low >= SHORTEST_METRES) return distance(amount, 1);
  if (place.isTimed && amount.low >= 5) return duration(amount, 60, `${place.text}: minutes`);
  const unit = context.distanceUnit;
  if (amount.low >= SHORTEST_METRES * 8) return distance(amount, 1, `${place.text}: metres`);
  const { kind } = place;
  const isLength = kind === 'tempo' || !place.isRepeated;
  if (kind !== undefined && isLength && looksLikeMinutes(amount, kind, { ...context, isRepeated: place.isRepeated }))
    return duration(amount, 60, minutesAssumption(place.text, kind));
  if (unit !== undefined && amount.high > LONGEST_BARE[unit]) return duration(amount, 60, `${place.text}: minutes`);
  return inPlanUnit(amount, context);
};

/** From here on a clock of two numbers is minutes and seconds, below hours and minutes: 45:00, 1:30. Tool default. */
const FIRST_MINUTES = 10;

/** No run is over in less: "1:40" can only be hours and minutes. Tool default. */
const SHORTEST_RUN_MIN = 4;

const clock = (amount: Amount, place: AmountPlace): Quantity => {
  const isPart = place.isRepeated || (place.isStructured && !place.isFirst);
  if (isPart || amount.low >= FIRST_MINUTES * 60) return duration(amount, 1);
  const isSure = place.isFirst && amount.high < SHORTEST_RUN_MIN * 60;
  return duration(amount, 60, isSure ? undefined : `${place.text}: hours and minutes`);
};

/** What an amount measures; undefined for counts without a unit where the plan has none, percentages and paces. */
export const resolveAmount = (amount: Amount, place: AmountPlace, context: GrammarContext): Quantity | undefined => {
  const quantity = measured(amount, place, context);
  if (quantity === undefined || amount.assumed === undefined) return quantity;
  return { ...quantity, assumption: `${place.text}: ${amount.assumed}` };
};

const measured = (amount: Amount, place: AmountPlace, context: GrammarContext): Quantity | undefined => {
  switch (amount.unit) {
    case 'km':
      return distance(amount, M_PER_KM);
    case 'mi':
      return distance(amount, M_PER_MILE);
    case 'metre':
      return distance(amount, 1);
    case 'yard':
      return distance(amount, M_PER_YARD);
    case 'second':
      return duration(amount, 1);
    case 'minute':
      return duration(amount, 60);
    case 'hour':
      return duration(amount, 3600);
    case 'plan':
      return inPlanUnit(amount, context);
    case 'm':
      return bareM(amount, place, context);
    case 'count':
      return bareCount(amount, place, context);
    case 'clock':
      return clock(amount, place);
    default:
      return undefined;
  }
};
