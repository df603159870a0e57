import type { DeviceProfile, Facts, Start } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';
import { ReadError } from '../../core/errors.ts';
import { present } from '../../core/present.ts';
import { foldName } from '../csv/fold-name.ts';
import { isMissing } from '../csv/missing.ts';
import { readQuantity } from '../csv/read-number.ts';
import type { Row } from '../csv/row.ts';
import { plainText } from '../plain-text.ts';
import { sportFromName } from '../sport-names.ts';
import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { channelColumns } from './channel-columns.ts';
import { readClock } from './read-clock.ts';
import { readTable } from './read-table.ts';
import { lengthProblems } from './require-rows.ts';
import { startOfName } from './start-of-name.ts';
import type { TableFile } from './table-file.ts';

const MILE_M = 1609.344;
const FOOT_M = 0.3048;

/** The values under the summary's header, by folded header: `total distance km`. */
type Summary = ReadonlyMap<string, string>;

const summaryOf = (header: Row, values: Row): Summary =>
  new Map(header.cells.map((name, i) => [foldName(name), values.cells[i]?.trim() ?? '']));

const numberIn = (summary: Summary, name: string): number | undefined => {
  const cell = summary.get(name);
  return isMissing(cell) ? undefined : readQuantity(cell!.slice(0, 24), 'point')?.value;
};

/** A fact under the first of its headers that is there, each with the factor of its unit; 0 is Polar's "not measured". */
const measured = (summary: Summary, headers: readonly (readonly [name: string, factor: number])[]) => {
  for (const [name, factor] of headers) {
    const value = numberIn(summary, name);
    if (value !== undefined && value > 0) return value * factor;
  }
  return undefined;
};

const durationS = (summary: Summary): number | undefined => {
  const reading = readClock(summary.get('duration') ?? '', 1);
  return reading?.kind === 'elapsed' && reading.seconds > 0 ? reading.seconds : undefined;
};

const factsOf = (summary: Summary): Facts =>
  present<Facts>({
    durationS: durationS(summary),
    distanceM: measured(summary, [
      ['total distance km', 1000],
      ['total distance mi', MILE_M],
      ['total distance m', 1],
    ]),
    averageHeartRateBpm: measured(summary, [['average heart rate bpm', 1]]),
    maxHeartRateBpm: measured(summary, [
      ['max heart rate bpm', 1],
      ['maximum heart rate bpm', 1],
    ]),
    ascentM: measured(summary, [
      ['ascent m', 1],
      ['ascent ft', FOOT_M],
    ]),
    descentM: measured(summary, [
      ['descent m', 1],
      ['descent ft', FOOT_M],
    ]),
  });

const profileOf = (summary: Summary): DeviceProfile | undefined => {
  const profile = present<DeviceProfile>({
    hrMaxBpm: measured(summary, [['hr max', 1]]),
    hrRestBpm: measured(summary, [['hr sit', 1]]),
  });
  return Object.keys(profile).length === 0 ? undefined : profile;
};

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** `20-06-2018` day first, as Polar Flow writes; `2018-06-20` as others save it again. */
const dayOf = (text: string): string | undefined => {
  const dayFirst = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/.exec(text);
  const day = dayFirst === null ? text : `${dayFirst[3]}-${twoDigits(dayFirst[2])}-${twoDigits(dayFirst[1])}`;
  return isDay(day) ? day : undefined;
};

const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*([AP])?\.?M?\.?$/i;

const clockOf = (text: string): string | undefined => {
  const [, hour, minute, second, half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const fullHour = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return `${twoDigits(String(fullHour))}:${minute}:${second ?? '00'}`;
};

const startOf = (summary: Summary, file: TableFile, line: number): Start => {
  const text = summary.get('date') ?? '';
  const day = dayOf(text);
  if (day === undefined) {
    const named = startOfName(file.name);
    if (named !== undefined) return named;
    throw new ReadError(
      `the date "${text.slice(0, 30)}" cannot be read; expected day, month, year such as 20-06-2018`,
      {
        line,
        hint: 'export the session again from Polar Flow',
      },
    );
  }
  const clock = clockOf(summary.get('start time') ?? '');
  return clock === undefined ? { kind: 'day', day } : { kind: 'local', dateTime: `${day}T${clock}` };
};

const isTableHeader = ({ cells }: Row): boolean => /^sample rate$/i.test(cells[0] ?? '');

const read = (file: TableFile): TableReading => {
  const [header, values] = file.rows;
  if (values === undefined)
    throw new ReadError('the file ends behind its header', { hint: 'export the session again' });
  const summary = summaryOf(header!, values);
  const at = file.rows.findIndex(isTableHeader);
  const headers = at < 0 ? [] : file.rows[at]!.cells;
  const table = readTable({
    file: file.name,
    rows: at < 0 ? [] : file.rows.slice(at + 1),
    columns: channelColumns(headers),
    width: headers.length,
    endsOpen: file.endsOpen,
  });
  const sport = sportFromName(summary.get('sport') ?? '');
  const notes = plainText(summary.get('notes'));
  const profile = profileOf(summary);
  const activity = buildActivity(table, {
    place: { file: file.name },
    start: startOf(summary, file, values.line),
    facts: factsOf(summary),
    ...(sport === undefined ? {} : { sport }),
    ...(notes === undefined ? {} : { notes }),
    ...(profile === undefined ? {} : { deviceProfile: profile }),
  });
  return { activity, problems: [...table.problems, ...lengthProblems(file)], notes: table.notes };
};

/** A training session of Polar Flow: a summary of two rows, then a row a second. Its name is the runner's and not used. */
export const polarFlow: ActivityTable = {
  id: 'polar-flow',
  title: 'Polar Flow training session',
  looksFor: 'Name, Sport, Date, Start time, Duration; then Sample rate, Time, HR (bpm), …',
  read,
};
