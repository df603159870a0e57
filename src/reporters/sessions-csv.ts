import type { ReportedSession } from '../core/report.ts';
import { stripControls } from '../format/strip-controls.ts';
import type { Renderer } from './renderer.ts';
import type { SessionJson } from './schemas/session-schema.ts';
import { sessionJson } from './session-json.ts';

/** Spreadsheets run a cell that begins like this as a formula; the last four are the fullwidth forms. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const text = (value: string | null): string => {
  if (value === null) return '';
  const shown = stripControls(value);
  return quoted(FORMULA.test(shown) ? `'${shown}` : shown);
};

const number = (value: number | null): string => (value === null ? '' : String(value));

/** The columns in their order. Unknown is an empty cell. */
const COLUMNS: Readonly<Record<string, (session: SessionJson) => string>> = {
  id: (session) => text(session.id),
  athlete: (session) => text(session.athlete),
  start: (session) => text(session.start),
  day: (session) => text(session.day),
  sport: (session) => session.sport,
  title: (session) => text(session.title),
  notes: (session) => text(session.notes),
  kind: (session) => session.intent.kind,
  duration_s: (session) => number(session.durationS),
  moving_s: (session) => number(session.movingS),
  elapsed_s: (session) => number(session.elapsedS),
  distance_m: (session) => number(session.distanceM),
  ascent_m: (session) => number(session.ascentM),
  descent_m: (session) => number(session.descentM),
  avg_hr_bpm: (session) => number(session.avgHrBpm),
  max_hr_bpm: (session) => number(session.maxHrBpm),
  avg_cadence_spm: (session) => number(session.avgCadenceSpm),
  avg_temp_c: (session) => number(session.avgTempC),
  rpe: (session) => number(session.rpe),
  pace_s_per_km: (session) => number(session.paceSPerKm),
  gap_s_per_km: (session) => number(session.gapSPerKm),
  hr_zone: (session) => number(session.zone.hr),
  pace_zone: (session) => number(session.zone.pace),
  session_zone: (session) => number(session.zone.session),
  observed: (session) => session.observed.kind,
  verdict: (session) => session.verdict ?? '',
};

const row = (session: SessionJson): string =>
  `${Object.values(COLUMNS)
    .map((cell) => cell(session))
    .join(',')}\n`;

/**
 * The normalised log as CSV (RFC 4180 quoting, lines end in LF). In text columns a cell that a spreadsheet would run
 * as a formula gets a leading apostrophe; numbers stay numbers.
 */
export const sessionsCsv: Renderer<readonly ReportedSession[]> = {
  id: 'csv',
  summary: 'one session per row, for spreadsheets',
  render: (sessions) =>
    `${Object.keys(COLUMNS).join(',')}\n${sessions.map((session) => row(sessionJson(session))).join('')}`,
};
