import { type CheckedFacts, quote } from './check-facts.ts';
import type { Unit } from './dialect.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { metresPer, secondsOf } from './quantities.ts';
import { isTwoPart } from './read-duration.ts';
import type { Fact, FactName, FactSheet } from './read-facts.ts';

const isPossible = (time: Fact | undefined, distance: Fact | undefined): boolean =>
  time === undefined || distance === undefined || isRunningPace(paceOf(time.value, distance.value));

const TIMES: readonly FactName[] = ['durationS', 'movingS'];

/** What a spreadsheet makes of a typed `37:10`. */
const HOURS_FOR_MINUTES = /^(\d{1,3}):([0-5]\d):00$/;

/** `1:05` in a column of minutes and seconds, read as hours and minutes, and the other way round. */
const otherReading = (time: Fact): Fact | undefined => {
  const { text, column } = time.cell;
  const typed = HOURS_FOR_MINUTES.exec(text.trim());
  if (typed !== null) return { ...time, value: Number(typed[1]) * 60 + Number(typed[2]) };
  if (!isTwoPart(text) || column.unit === 'mm:ss' || column.unit === 'h:mm') return undefined;
  const value = secondsOf(text, { ...column, twoPart: column.twoPart === 'h:mm' ? 'mm:ss' : 'h:mm' });
  return value === undefined ? undefined : { ...time, value };
};

/** `5000` in a column of kilometres: sources show a run on the track in metres. */
const inMetres = (distance: Fact, displayed: Unit): Fact | undefined => {
  const { field, unit } = distance.cell.column;
  if (unit !== undefined && field !== 'distanceRounded') return undefined;
  const shown = distance.value / metresPer(unit ?? displayed);
  return shown >= 400 ? { ...distance, value: shown } : undefined;
};

/**
 * Reads a run's time or distance in the other way that its cell allows, where only that gives the pace of a run.
 * Each repair is told as a doubt.
 */
export const repairFacts = (facts: FactSheet, displayed: Unit, line: number): CheckedFacts => {
  for (const name of TIMES) {
    const time = facts[name];
    const other = time === undefined || isPossible(time, facts.distanceM) ? undefined : otherReading(time);
    if (other === undefined || !isPossible(other, facts.distanceM)) continue;
    const words = other.value > time!.value ? 'hours and minutes' : 'minutes and seconds';
    const reason = `${quote(other)} is taken as ${words}; otherwise the pace would be impossible`;
    return { facts: { ...facts, [name]: other }, doubts: [{ line, reason, ambiguous: 'unit' }] };
  }
  const time = facts.durationS ?? facts.movingS ?? facts.elapsedS;
  const metres = isPossible(time, facts.distanceM) ? undefined : inMetres(facts.distanceM!, displayed);
  if (metres === undefined || !isPossible(time, metres)) return { facts, doubts: [] };
  const reason = `${quote(metres)} is taken as metres; otherwise the pace would be impossible`;
  return { facts: { ...facts, distanceM: metres }, doubts: [{ line, reason, ambiguous: 'unit' }] };
};
