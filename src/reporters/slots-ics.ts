import type { SlotPlan } from '../core/report.ts';
import type { Slot } from '../core/slot.ts';
import type { CalendarView, View } from '../core/view.ts';
import { clean } from '../format/clean.ts';
import { fixed } from '../format/fixed.ts';
import { icalLine } from '../format/ical-line.ts';
import { icalText } from '../format/ical-text.ts';
import { nextDay } from '../format/next-day.ts';
import { pace } from '../format/pace.ts';
import { VERSION } from '../version.ts';
import type { Renderer } from './renderer.ts';

/** Sequence numbers count the minutes from here, so that a later run of the tool is a later version of the event. */
const FIRST_MS = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;
/** A slot without a length takes half an hour of the day. */
const USUAL_MIN = 30;

const basic = (day: string): string => day.replaceAll('-', '');

/** `20261118T060000Z`. */
const utc = (epochMs: number): string => new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');

const minutesText = ({ minutes }: Slot): string => {
  if (minutes === undefined) return '';
  const [low, high] = minutes.map((value) => fixed(value, 0));
  return low === high ? ` ${low} min` : ` ${low}-${high} min`;
};

const NAMES: Readonly<Record<Slot['kind'], string>> = {
  'recovery-run': 'Recovery run',
  double: 'Second run, easy',
  rest: 'Rest day',
};

const summaryOf = (slot: Slot, { isPrivate }: CalendarView): string => {
  if (isPrivate) return slot.kind === 'rest' ? 'Rest' : 'Run';
  const cap = slot.hrMaxBpm === undefined ? '' : ` (HR up to ${fixed(slot.hrMaxBpm, 0)})`;
  const optional = slot.priority === 'optional' ? ', optional' : '';
  return `${NAMES[slot.kind]}${minutesText(slot)}${cap}${optional}`;
};

const paceText = ({ speedMps }: Slot, units: View['units']): string[] =>
  speedMps === undefined ? [] : [`About ${pace(speedMps[1], units)} to ${pace(speedMps[0], units)} per ${units}.`];

const descriptionOf = (slot: Slot, units: View['units']): string =>
  [
    `Why: ${slot.why.join(', ')}.`,
    ...paceText(slot, units),
    ...(slot.sources.length === 0 ? [] : [`Sources: ${slot.sources.join(', ')}.`]),
    'Rest instead if you are ill or in pain.',
  ].join('\n');

/** Recovery runs at a time of day where one was asked for; everything else lasts all day and blocks nothing. */
const timeLines = (slot: Slot, { startMsOf }: CalendarView): string[] => {
  // The second run of a day does not begin at the usual time.
  if (startMsOf === undefined || slot.kind !== 'recovery-run')
    return [
      `DTSTART;VALUE=DATE:${basic(slot.day)}`,
      `DTEND;VALUE=DATE:${basic(nextDay(slot.day))}`,
      'TRANSP:TRANSPARENT',
    ];
  const startMs = startMsOf(slot.day);
  const lastsMin = slot.minutes?.[1] ?? USUAL_MIN;
  return [`DTSTART:${utc(startMs)}`, `DTEND:${utc(startMs + lastsMin * MINUTE_MS)}`];
};

const eventLines = (slot: Slot, view: View, calendar: CalendarView): string[] => [
  'BEGIN:VEVENT',
  `UID:${slot.uid}`,
  `DTSTAMP:${utc(calendar.madeAtMs)}`,
  `LAST-MODIFIED:${utc(calendar.madeAtMs)}`,
  `SEQUENCE:${Math.max(0, Math.floor((calendar.madeAtMs - FIRST_MS) / MINUTE_MS))}`,
  ...timeLines(slot, calendar),
  `SUMMARY:${icalText(clean(summaryOf(slot, calendar)))}`,
  ...(calendar.isPrivate
    ? ['CLASS:PRIVATE']
    : [
        `DESCRIPTION:${descriptionOf(slot, view.units)
          .split('\n')
          .map((line) => icalText(clean(line)))
          .join('\\n')}`,
        'CATEGORIES:RECOVERY',
      ]),
  'END:VEVENT',
];

const NO_CALENDAR: CalendarView = { madeAtMs: FIRST_MS, isPrivate: false };

const render = (plan: SlotPlan, view: View): string => {
  const calendar = view.calendar ?? NO_CALENDAR;
  const name = calendar.isPrivate ? 'Runs' : 'Recovery runs';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//recover//recover ${VERSION}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...plan.slots.flatMap((slot) => eventLines(slot, view, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map(icalLine).join('');
};

/** The slots as a calendar (RFC 5545, 7986): the same slot keeps its UID, so that importing again updates it. */
export const slotsIcs: Renderer<SlotPlan> = {
  id: 'ics',
  summary: 'a calendar to import',
  render,
};
