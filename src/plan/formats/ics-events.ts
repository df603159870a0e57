import { type IcsLine, icsLines, rawValue } from './ics-lines.ts';
import type { PlanSource } from './plan-source.ts';

/** One event of a calendar: its properties, the first of each name. */
export interface IcsEvent {
  readonly properties: ReadonlyMap<string, IcsLine>;
  readonly exdates: readonly string[];
}

export interface IcsCalendar {
  readonly name?: IcsLine;
  readonly events: readonly IcsEvent[];
}

/** The events of a calendar file; alarms and other parts inside them are left out. */
export const icsEvents = (source: PlanSource): IcsCalendar => {
  const events: IcsEvent[] = [];
  let name: IcsLine | undefined;
  let properties: Map<string, IcsLine> | undefined;
  let exdates: string[] = [];
  let inner = 0;
  for (const line of icsLines(source)) {
    const value = line.name === 'BEGIN' || line.name === 'END' ? rawValue(line).toUpperCase() : '';
    if (line.name === 'BEGIN' && value === 'VEVENT') {
      properties = new Map();
      exdates = [];
      inner = 0;
    } else if (line.name === 'BEGIN') inner++;
    else if (line.name === 'END' && value === 'VEVENT') {
      if (properties !== undefined) events.push({ properties, exdates });
      properties = undefined;
    } else if (line.name === 'END') inner--;
    else if (properties === undefined) {
      if (line.name === 'X-WR-CALNAME') name ??= line;
    } else if (inner > 0) continue;
    else if (line.name === 'EXDATE') exdates.push(...rawValue(line).split(','));
    else if (!properties.has(line.name)) properties.set(line.name, line);
  }
  return { events, ...(name === undefined ? {} : { name }) };
};

/** A moment or day of a calendar. */
export interface IcsTime {
  /** As the clock on the wall shows it; a time in UTC stays on its day in UTC. */
  readonly day: string;
  /** Minutes of the day; absent for whole days. */
  readonly minute?: number;
  /** True where it is told in UTC, so that the day where the runner lives may be another. */
  readonly isUtc: boolean;
}

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(?:[.,]\d+)?(Z)?)?$/;

/** `20261117`, `20261117T063000`, `20261117T053000Z`. */
export const readIcsTime = (text: string): IcsTime | undefined => {
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (match[4] === undefined) return { day, isUtc: false };
  return { day, minute: Number(match[4]) * 60 + Number(match[5]), isUtc: match[6] !== undefined };
};
