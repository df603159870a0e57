/** How a cell is written: a flag as `yes` or `no`, a list with one member a line, numbers with blanks between. */
export type CellKind = 'text' | 'number' | 'flag' | 'list' | 'numbers';

/** A column of the list of sessions as CSV, and the member of a session's JSON that it holds. */
export interface SessionColumn {
  readonly name: string;
  readonly path: readonly [member: string, part?: string];
  readonly holds: CellKind;
  readonly says: string;
}

const column = (name: string, path: string, says: string, holds: CellKind = 'number'): SessionColumn => {
  const [member = '', part] = path.split('.');
  return { name, path: part === undefined ? [member] : [member, part], holds, says };
};

/** THE columns of `recover sessions -f csv`, in their order. New ones are added at the end. */
export const SESSION_COLUMNS: readonly SessionColumn[] = [
  column('id', 'id', 'the start as the source states it, and the sport; the same on every machine', 'text'),
  column('athlete', 'athlete', 'whose session it is, where the log names athletes', 'text'),
  column('start', 'start', 'ISO 8601 with offset; empty where only the day is known', 'text'),
  column('day', 'day', 'local calendar day of the start, YYYY-MM-DD', 'text'),
  column('sport', 'sport', 'running, trail-running, treadmill-running, walking, hiking, cycling, …', 'text'),
  column('title', 'title', 'as the source has it, without control characters', 'text'),
  column('notes', 'notes', 'as the source has them; may hold line breaks', 'text'),
  column('kind', 'intent.kind', 'what it was meant to be: recovery, easy, long, moderate, tempo, …', 'text'),
  column('duration_s', 'durationS', 'timer time when known, else moving time, else elapsed time, seconds'),
  column('moving_s', 'movingS', 'seconds in motion'),
  column('elapsed_s', 'elapsedS', 'seconds from start to end'),
  column('distance_m', 'distanceM', 'metres'),
  column('ascent_m', 'ascentM', 'metres climbed'),
  column('descent_m', 'descentM', 'metres descended'),
  column('avg_hr_bpm', 'avgHrBpm', 'average heart rate, beats per minute'),
  column('max_hr_bpm', 'maxHrBpm', 'highest heart rate'),
  column('avg_cadence_spm', 'avgCadenceSpm', 'steps per minute, both feet'),
  column('avg_temp_c', 'avgTempC', 'degrees Celsius'),
  column('rpe', 'rpe', 'perceived exertion as the source has it'),
  column('pace_s_per_km', 'paceSPerKm', 'seconds a kilometre, stops left out'),
  column('gap_s_per_km', 'gapSPerKm', 'the same on the flat for the same effort (grade-adjusted pace)'),
  column('hr_zone', 'zone.hr', 'zone of the average heart rate, from 1; found again on reading'),
  column('pace_zone', 'zone.pace', 'zone of the pace; found again on reading'),
  column('session_zone', 'zone.session', 'zone of the whole session; found again on reading'),
  column('observed', 'observed.kind', 'what heart rate and pace say it was; found again on reading', 'text'),
  column('verdict', 'verdict', 'on recovery runs: kept, borderline, became-workout, unknown; found again', 'text'),
  column(
    'kind_from',
    'intent.from',
    'where `kind` was read from; only column, tag and plan are believed on reading',
    'list',
  ),
  column('kind_confidence', 'intent.confidence', 'low, medium or high', 'text'),
  column('peak_hr_30s_bpm', 'peakHr30sBpm', 'highest mean over 30 s, from the recording'),
  column('resting_hr_bpm', 'restingHrBpm', 'resting heart rate noted with the session'),
  column('hr_trust', 'hrTrust.verdict', 'can the heart rate carry a claim: good, doubtful, bad, none', 'text'),
  column('hr_unusable_share', 'hrTrust.unusableShare', 'share of the time whose heart rate is not usable, 0 to 1'),
  column('hr_trust_why', 'hrTrust.reasons', 'reasons, one a line', 'list'),
  column('sport_stated', 'sportStated', 'no = the source names no sport, it was guessed', 'flag'),
  column('speed_mps', 'speedMps', 'metres a second in motion: the pace in all its digits'),
  column('gap_speed_mps', 'gapSpeedMps', 'grade-adjusted speed, metres a second'),
  column('device_hr_max_bpm', 'deviceProfile.hrMaxBpm', 'maximum heart rate stored in the device'),
  column('device_hr_rest_bpm', 'deviceProfile.hrRestBpm', 'resting heart rate stored in the device'),
  column('device_threshold_hr_bpm', 'deviceProfile.thresholdHrBpm', 'threshold heart rate stored in the device'),
  column('soreness', 'logged.soreness', 'as the log has it, on its own scale'),
  column('sleep_s', 'logged.sleepS', 'seconds of sleep in the night before'),
  column('hr_cap_bpm', 'logged.hrCapBpm', 'the ceiling that the plan prescribed for the session'),
  column('zone_model', 'zone.model', 'models of the zones by heart rate and by pace; chosen again on reading', 'text'),
  column('zone_edges_bpm', 'zone.edgesBpm', 'where heart-rate zones 2, 3, … begin', 'numbers'),
  column('pace_zone_edges_s_per_km', 'zone.paceEdgesSPerKm', 'where pace zones 2, 3, … begin', 'numbers'),
  column('max_speed_mps', 'maxSpeedMps', 'highest speed of a run as the log states it'),
];

/** What a spreadsheet would run as a formula, however many apostrophes stand before it; the last four are fullwidth. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet runs: an apostrophe before what looks like a formula. `plainCell` takes it off again. */
export const defusedCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text behind `defusedCell`. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
