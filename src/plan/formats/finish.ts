import { addDays, daysBetween, weekdayIndex } from '../../core/dates.ts';
import type { PlacedText, PlanDocument, PlanFault, PlanLayout, WeekTotal } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { remember } from '../../core/remember.ts';
import { type Draft, faultOf, type PlanHints, placesOf, toEntries } from './drafts.ts';
import type { DateClues } from './plan-dates.ts';
import type { PlanSource } from './plan-source.ts';
import type { Preamble } from './preamble.ts';

/** What the reading of one table or text begins with. */
export interface Context {
  readonly source: PlanSource;
  readonly hints: PlanHints;
  readonly format: string;
  readonly why: string;
  readonly title?: string;
  /** Lines around the table that belong to it: headings, prose. */
  readonly lines: readonly PlacedText[];
}

/** What is known of the dates of a file besides the dates. */
export const clueOf = ({ hints }: Context, preamble: Preamble): DateClues =>
  present<DateClues>({
    today: hints.today,
    order: hints.dateOrder,
    year: preamble.year,
    raceDay: preamble.race?.day ?? hints.raceDay,
  });

/** Everything of a plan but its order of days. */
export interface Unfinished {
  readonly preamble: Omit<Preamble, 'distanceUnit'> & { readonly distanceUnit?: 'km' | 'mi' | undefined };
  readonly drafts: readonly Draft[];
  readonly totals: readonly WeekTotal[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
  readonly passedOver: PlanDocument['passedOver'];
  readonly comments: readonly PlacedText[];
  /** The drafts' places count weeks of seven days, so that the file's own weeks can be laid over the calendar. */
  readonly weeksByPlace?: boolean;
  /** Place of the race, in a plan that ends with it. */
  readonly raceAt?: number;
  readonly mIsMinutes?: boolean;
  readonly isCalendar?: true | undefined;
  readonly layout?: PlanLayout | undefined;
}

const RACE_ENTRY =
  /\b(?:race|race day|goal race|wettkampf|zielrennen|rennen|compétition|compet[ií]ci[oó]n|gara|prova|wedstrijd|tävling|kisa|zawody|závod)\b|レース|比赛|대회|\bmarathon(?! pace| effort|-pace)\b/iu;
const NOT_A_RACE = /pace|effort|rhythm|tempo|tune-?up|practice|simulation/i;

const isRace = remember((text: string) => text.length < 200 && RACE_ENTRY.test(text) && !NOT_A_RACE.test(text));

const lastRace = (drafts: readonly Draft[]): Draft | undefined => drafts.findLast(({ cell }) => isRace(cell.text));

/** So near, two dates are about one race. Tool default. */
const SAME_RACE_DAYS = 21;

const raceFaults = (drafts: readonly Draft[], race: Preamble['race']): readonly PlanFault[] => {
  const last = lastRace(drafts);
  if (race?.day === undefined || last?.day === undefined || last.day === race.day) return [];
  if (Math.abs(daysBetween(last.day, race.day)) > SAME_RACE_DAYS) return [];
  // A race elsewhere in the plan on the day that is told: the last one is another.
  if (drafts.some(({ day, cell }) => day === race.day && isRace(cell.text))) return [];
  return [faultOf('race-date-mismatch', last.cell, { expected: race.day, day: last.day })];
};

interface Calendar {
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
}

/** Days for a plan that has none: from its first day, or back from its race. */
const withDays = ({ drafts, preamble, raceAt }: Unfinished, hints: PlanHints): Calendar => {
  if (drafts.some(({ day }) => day !== undefined)) return { drafts, notes: [] };
  const shiftTo = (zero: string): readonly Draft[] =>
    drafts.map((draft) => ({ ...draft, day: addDays(zero, draft.at) }));
  const fits = (zero: string): boolean =>
    drafts.every(({ at, weekday }) => weekday === undefined || weekdayIndex(addDays(zero, at)) === weekday);
  const raceDay = preamble.race?.day ?? hints.raceDay;
  const end = raceAt ?? lastRace(drafts)?.at;
  if (raceDay !== undefined && end !== undefined) {
    const zero = addDays(raceDay, -end);
    if (fits(zero)) return { drafts: shiftTo(zero), notes: [`days counted back from the race on ${raceDay}`] };
    return { drafts, notes: [`no days: the race on ${raceDay} is not on the day of the week that the plan has it`] };
  }
  if (preamble.start === undefined || drafts.length === 0) return { drafts, notes: [] };
  const zero = addDays(preamble.start, -Math.min(...drafts.map(({ at }) => at)));
  return fits(zero) ? { drafts: shiftTo(zero), notes: [`days counted from ${preamble.start}`] } : { drafts, notes: [] };
};

/** Places of sums follow the entries of their weeks. */
const movedTotals = (
  totals: readonly WeekTotal[],
  drafts: readonly Draft[],
  places: readonly number[],
): readonly WeekTotal[] => {
  const firstOfWeek = new Map<number, number>();
  for (const [i, { at }] of drafts.entries()) {
    const week = Math.floor(at / 7);
    if (!firstOfWeek.has(week)) firstOfWeek.set(week, i);
  }
  return totals.flatMap((total) => {
    const i = firstOfWeek.get(Math.floor(total.firstAt / 7));
    if (i === undefined) return [];
    const shift = places[i]! - drafts[i]!.at;
    return [{ ...total, firstAt: total.firstAt + shift, lastAt: total.lastAt + shift }];
  });
};

/** The document of what a format's reader gathered. */
export const finish = (context: Context, unfinished: Unfinished): PlanDocument => {
  const { preamble } = unfinished;
  const { drafts, notes } = withDays(unfinished, context.hints);
  const places = placesOf(drafts, unfinished.weeksByPlace === true);
  const entries = toEntries(drafts, places);
  const totals = movedTotals(unfinished.totals, drafts, places);
  const hasDays = entries.some(({ day }) => day !== undefined);
  return present<PlanDocument>({
    format: context.format,
    why: context.why,
    title: context.title ?? preamble.title,
    distanceUnit: preamble.distanceUnit,
    mIsMinutes: unfinished.mIsMinutes,
    race: preamble.race,
    entries,
    totals,
    comments: unfinished.comments,
    faults: [...unfinished.faults, ...raceFaults(drafts, preamble.race)],
    passedOver: unfinished.passedOver,
    isCalendar: unfinished.isCalendar,
    layout: unfinished.layout,
    notes: [...unfinished.notes, ...notes, ...(hasDays ? [] : ['no dates: days count from the first'])],
  });
};
