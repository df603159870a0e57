/** Forms of tables that hold one activity, or something that only looks like a log. */
export const ACTIVITY_TABLES = [
  'polar-flow',
  'golden-cheetah',
  'ergomo',
  'open-tracks',
  'wahoo-fitness',
  'epson-runsense',
  'laps',
  'samples',
  'fit-dump',
  'period-report',
] as const;
export type ActivityTableId = (typeof ACTIVITY_TABLES)[number];

/** What a file was known by. */
export interface ActivityTableSign {
  readonly id: ActivityTableId;
  readonly why: string;
}

/** The beginnings that give a source away; the text has LF line ends and no blank lines at its top. */
const SIGNS: readonly (readonly [id: ActivityTableId, begins: RegExp, why: string])[] = [
  [
    'polar-flow',
    /^"?name"?([,;\t])"?sport"?\1"?date"?\1(?:"?start time"?\1"?duration"?\1|[^\n]*\n(?:[^\n]*\n){1,12}"?sample rate"?\1)/i,
    'headers Name, Sport, Date, Start time of a Polar Flow session',
  ],
  ['golden-cheetah', /^\s*secs\s*,[^\n]*\b(?:hr|km|kph)\b/i, 'headers secs, …, km, kph of GoldenCheetah'],
  ['ergomo', /^zeit[,;]strecke[,;]power/i, 'headers ZEIT, STRECKE, POWER of an Ergomo'],
  ['open-tracks', /^#?"?time"?,"?trackpoint_type"?,/i, 'headers time, trackpoint_type of OpenTracks'],
  [
    'wahoo-fitness',
    /^device,[^\n]*\n(?:[^\n]*\n){0,3}year,\d+,month,/i,
    'lines Device and Year of the Wahoo Fitness app',
  ],
  ['epson-runsense', /^\[\[training\]\]/i, 'section [[Training]] of an Epson watch'],
  ['fit-dump', /^"?type"?,"?local number"?,"?message"?,/i, 'headers Type, Local Number, Message of FitCSVTool'],
  [
    'period-report',
    /^"?group by \w+ report|^(?:[^\n]*\n){0,3}\s*"?time period"?[,;\t]\s*"?count"?[,;\t]/i,
    'a report of weeks or months',
  ],
];

/** A quoted header may run over two lines: `"Distance\nkm"`. */
const FIRST_CELL = /^\s*"?([^",;\t\n]{1,30})"?\s*([,;\t])/;

/** What Garmin Connect and COROS, and people in other languages, call a lap. */
const LAP_WORDS: ReadonlySet<string> = new Set([
  'lap',
  'laps',
  'split',
  'splits',
  'interval',
  'intervals',
  'runde',
  'runden',
  'tour',
  'tours',
  'circuits',
  'vuelta',
  'vueltas',
  'giro',
  'giri',
  'volta',
  'voltas',
  'ronde',
  'rondes',
  'ronden',
  'okrążenie',
  'okrążenia',
  'varv',
  'ラップ',
  '圈数',
  '计圈',
]);

/** Lists of activities say when; a table of laps does not. */
const DATED = /\b(?:date|day|datum|tag|dag|fecha|dia|data|giorno|jour|activity type)\b|日付|日期/i;

const isLaps = (text: string): boolean => {
  const [, word, delimiter] = FIRST_CELL.exec(text) ?? [];
  if (word === undefined || !LAP_WORDS.has(word.trim().toLowerCase())) return false;
  const data = new RegExp(`\\n\\s*"?1"?\\s*[${delimiter}]`).exec(text);
  return data !== null && !DATED.test(text.slice(0, data.index));
};

/** The form of a table that holds one activity and gives itself away by its first lines; cheap, for every table is asked. */
export const activityTableSign = (head: string): ActivityTableSign | undefined => {
  const text = head.replace(/^(?:sep=.\n|\s)+/i, '');
  const sign = SIGNS.find(([, begins]) => begins.test(text));
  if (sign !== undefined) return { id: sign[0], why: sign[2] };
  return isLaps(text) ? { id: 'laps', why: 'a column of laps and none of days' } : undefined;
};
