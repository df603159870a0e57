import { daysBetween, isDay } from '../../core/dates.ts';
import { ReadError } from '../../core/errors.ts';
import type { PlacedText, PlanDocument, PlanFault } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { cleanLine } from '../../readers/csv/clean-text.ts';
import { type Draft, faultOf } from './drafts.ts';
import { type Context, finish } from './finish.ts';
import { type IcsEvent, type IcsTime, icsEvents, readIcsTime } from './ics-events.ts';
import { type IcsLine, rawValue, textRuns } from './ics-lines.ts';
import { repeatedDays } from './ics-recurrence.ts';
import { placedRuns, sliceRuns } from './placed.ts';
import { raceDistanceIn } from './preamble.ts';

/** Events that span so many days or more are about the week. Tool default: no workout takes two days. */
const WEEK_DAYS = 2;

const WEEK_TITLE =
  /^(?:final |last )?(?:training |trainings)?(?:week|wk|woche|semaine|semana|settimana|vecka|uge|uke|viikko|tydzień|týden|неделя|hafta)\s*#?\d{0,2}\b(?!.*\b(?:run|easy|long|tempo|rest|off|day \d|repeats?|intervals?|hills?|speed|fartlek|threshold|cross|strength|jog|strides|race day|\d+ ?x ?\d+)\b)|^final training week|^第\d{1,2}週/iu;

const EVENING_MINUTE = 12 * 60;

/** More events that repeat are no plan. Tool default. */
const MOST_RULES = 30;

const trimmed = (context: Context, line: IcsLine): PlacedText | undefined => {
  const runs = textRuns(line);
  const text = runs.map((run) => run.text).join('');
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return to <= from ? undefined : placedRuns(context.source, sliceRuns(runs, from, to));
};

/** A draft and the minute of its day, -1 for a whole day. */
interface Timed {
  readonly draft: Draft & { readonly day: string };
  readonly minute: number;
}

interface Reading {
  readonly drafts: Timed[];
  readonly passed: Map<string, number>;
  readonly notes: Set<string>;
  readonly faults: PlanFault[];
  readonly rules: { count: number };
}

const pass = ({ passed }: Reading, reason: string): void => {
  passed.set(reason, (passed.get(reason) ?? 0) + 1);
};

const isWholeWeek = (start: IcsTime, event: IcsEvent): boolean => {
  const end = event.properties.get('DTEND');
  const last = end === undefined ? undefined : readIcsTime(rawValue(end));
  if (last !== undefined && isDay(last.day) && start.minute === undefined)
    return daysBetween(start.day, last.day) > WEEK_DAYS;
  const duration = /^P(?:(\d+)W)?(?:(\d+)D)?/.exec(
    event.properties.has('DURATION') ? rawValue(event.properties.get('DURATION')!) : '',
  );
  return Number(duration?.[1] ?? 0) * 7 + Number(duration?.[2] ?? 0) > WEEK_DAYS;
};

/** Why an event is passed over; undefined for one that may be a workout. */
const reasonAgainst = (event: IcsEvent, title: PlacedText | undefined, start: IcsTime): string | undefined => {
  const status = event.properties.get('STATUS');
  if (status !== undefined && rawValue(status).toUpperCase() === 'CANCELLED') return 'cancelled event';
  if (title === undefined) return 'event without a title';
  if (isWholeWeek(start, event)) return 'event of a whole week';
  return title.text.length < 120 && WEEK_TITLE.test(title.text) ? 'event that names a week' : undefined;
};

const daysOf = (event: IcsEvent, start: IcsTime, reading: Reading): readonly string[] => {
  const rule = event.properties.get('RRULE');
  if (rule === undefined) return [start.day];
  reading.rules.count++;
  const days = reading.rules.count > MOST_RULES ? undefined : repeatedDays(rawValue(rule), start.day, event.exdates);
  if (days === undefined)
    reading.notes.add('events that repeat by a rule of their own are read once, on their first day');
  return days ?? [start.day];
};

const readEvent = (context: Context, event: IcsEvent, reading: Reading): void => {
  const startLine = event.properties.get('DTSTART');
  const start = startLine === undefined ? undefined : readIcsTime(rawValue(startLine));
  if (startLine === undefined || start === undefined || !isDay(start.day)) {
    pass(reading, 'event without a day');
    if (startLine !== undefined) reading.faults.push(faultOf('bad-date', placedRuns(context.source, startLine.value)));
    return;
  }
  const summary = event.properties.get('SUMMARY');
  const title = summary === undefined ? undefined : trimmed(context, summary);
  const reason = reasonAgainst(event, title, start);
  if (reason !== undefined || title === undefined) {
    pass(reading, reason ?? 'event without a title');
    return;
  }
  if (start.isUtc) reading.notes.add('times in UTC: the day is the one there');
  const details = event.properties.get('DESCRIPTION');
  const text = details === undefined ? undefined : trimmed(context, details);
  const category = event.properties.get('CATEGORIES');
  const kind = category === undefined ? undefined : trimmed(context, category);
  const days = daysOf(event, start, reading);
  for (const day of days) {
    const draft = present<Timed['draft']>({
      cell: title,
      details: text === undefined ? [] : [text],
      day,
      at: 0,
      kind,
      week: undefined,
      weekday: undefined,
      part: undefined,
      intensity: undefined,
      distance: undefined,
      durationS: undefined,
      ok: undefined,
    });
    reading.drafts.push({ draft, minute: start.minute ?? -1 });
  }
};

const groupedByDay = (drafts: readonly Timed[]): ReadonlyMap<string, readonly Timed[]> => {
  const groups = new Map<string, Timed[]>();
  for (const one of drafts) {
    const group = groups.get(one.draft.day);
    if (group === undefined) groups.set(one.draft.day, [one]);
    else group.push(one);
  }
  return groups;
};

/** Two timed workouts on one day are a morning's and an evening's, where noon parts them. */
const withParts = (drafts: readonly Timed[]): readonly Draft[] => {
  const byDay = groupedByDay(drafts);
  return drafts.map(({ draft, minute }) => {
    const group = byDay.get(draft.day) ?? [];
    if (group.length !== 2) return draft;
    const times = group.map((one) => one.minute);
    if (times.some((time) => time < 0)) return draft;
    if (Math.min(...times) >= EVENING_MINUTE || Math.max(...times) < EVENING_MINUTE) return draft;
    return { ...draft, part: minute < EVENING_MINUTE ? 'am' : 'pm' };
  });
};

/** The plan of a calendar file. @throws ReadError when it holds no event that may be a workout */
export const readIcs = (context: Context): readonly PlanDocument[] => {
  const calendar = icsEvents(context.source);
  if (calendar.events.length === 0) throw new ReadError('the calendar holds no events');
  const reading: Reading = { drafts: [], passed: new Map(), notes: new Set(), faults: [], rules: { count: 0 } };
  for (const event of calendar.events) readEvent(context, event, reading);
  if (reading.drafts.length === 0) throw new ReadError('the calendar holds no event that may be a workout');
  const ordered = reading.drafts.toSorted((a, b) =>
    a.draft.day === b.draft.day ? a.minute - b.minute : a.draft.day < b.draft.day ? -1 : 1,
  );
  const sorted = withParts(ordered);
  const name = calendar.name === undefined ? undefined : cleanLine(rawValue(calendar.name));
  const distanceM = name === undefined ? undefined : raceDistanceIn(name);
  return [
    finish(context, {
      preamble: present({ title: name, race: distanceM === undefined ? undefined : { distanceM } }),
      drafts: sorted,
      totals: [],
      faults: reading.faults,
      notes: [...reading.notes],
      passedOver: [...reading.passed].map(([reason, count]) => ({ reason, count })),
      comments: [],
      isCalendar: true,
    }),
  ];
};
