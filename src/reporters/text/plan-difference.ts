import type { PlannedWorkout, Range } from '../../core/plan.ts';
import type { PlacedMatch } from '../../core/planned-log.ts';
import type { AnalyzeReport, ReportedSession } from '../../core/report.ts';
import { distance } from '../../format/distance.ts';
import { fixed } from '../../format/fixed.ts';
import { minutes } from '../../format/minutes.ts';
import { shortDay } from '../../format/short-day.ts';
import { truncate } from '../../format/truncate.ts';
import { wholeMinutes } from '../../format/whole-minutes.ts';
import type { Pen } from './pen.ts';
import { titleOf } from './title-of.ts';

/** Longest part of a plan's cell or of a title that a line repeats. Tool default. */
const LONGEST = 40;

const rangeOf = ([low, high]: Range, print: (value: number) => string): string => {
  const [from, to] = [print(low), print(high)];
  return from === to || !Number.isFinite(high) ? from : `${from}-${to}`;
};

/** The length of a workout whose text names none: columns of their own tell it. */
const plannedSize = ({ text, durationS, distanceM }: PlannedWorkout, { units }: Pen): string => {
  if (/\d/.test(text)) return '';
  if (durationS !== undefined) return `, ${rangeOf(durationS, (seconds) => wholeMinutes(seconds))} min`;
  return distanceM === undefined ? '' : `, ${rangeOf(distanceM, (metres) => distance(metres, units))} ${units}`;
};

const plannedWords = (workout: PlannedWorkout, pen: Pen): string => {
  const text = truncate(pen.say(workout.text), LONGEST, pen.ellipsis);
  return `${text === '' ? workout.kind : text}${plannedSize(workout, pen)}`;
};

/** In the plan's own measure where it has one, else in minutes. */
const doneSize = ({ durationS, distanceM }: ReportedSession, workout: PlannedWorkout | undefined, pen: Pen): string => {
  const isByDistance = workout?.distanceM !== undefined && workout.durationS === undefined;
  if (distanceM !== undefined && (isByDistance || durationS === undefined))
    return `, ${distance(distanceM, pen.units)} ${pen.units}`;
  return durationS === undefined ? '' : `, ${minutes(durationS)}`;
};

const times = ({ timeRatio, distanceRatio }: PlacedMatch): string => {
  const ratio = timeRatio ?? distanceRatio;
  return ratio === undefined ? '' : ` (${fixed(ratio, 1)} times)`;
};

const HARD: readonly string[] = ['tempo', 'intervals', 'race'];

const hardWords = ({ observed, intent }: ReportedSession): string =>
  HARD.includes(observed.kind) && observed.confidence !== 'low' ? `reads as ${observed.kind}` : `run as ${intent.kind}`;

/** What is other than planned, as a statement and no grade. */
const differenceOf = (match: PlacedMatch, session: ReportedSession | undefined): string => {
  switch (match.standing) {
    case 'harder':
      if (session === undefined) return 'harder';
      return session.verdict === 'became-workout' ? 'harder, a workout' : `harder, ${hardWords(session)}`;
    case 'easier':
      return session === undefined ? 'easier' : `easier, reads as ${session.observed.kind}`;
    case 'moved':
      return `on ${shortDay(match.doneOn ?? match.day).replace(/ +/, ' ')}`;
    case 'extra':
      return 'not in the plan';
    default:
      return `${match.standing}${times(match)}`;
  }
};

/** One difference between plan and log: the day, and what was planned and done. */
export interface PlanDifference {
  readonly day: string;
  readonly words: string;
}

/** `Recovery 25 min → Recovery jog, 42 min: harder, a workout`: what differs, in the order of days. */
export const planDifference = (match: PlacedMatch, report: AnalyzeReport, pen: Pen): PlanDifference => {
  const { workout } = match;
  const session = report.sessions.find(({ id }) => id === match.session);
  const planned = workout === undefined ? '' : plannedWords(workout, pen);
  const arrow = ` ${pen.say('→')} `;
  const name = session === undefined ? '' : truncate(titleOf(session, pen), LONGEST, pen.ellipsis);
  const done = session === undefined ? '' : `${name}${doneSize(session, workout, pen)}`;
  if (match.standing === 'skipped') return { day: match.day, words: `${planned}${arrow}no run in the log` };
  const sides = [planned, done].filter((side) => side !== '').join(arrow);
  return { day: match.day, words: `${sides}: ${differenceOf(match, session)}` };
};
