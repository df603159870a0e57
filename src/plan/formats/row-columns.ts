import { onceEach } from '../../core/once-each.ts';
import { remember } from '../../core/remember.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import { looksLikeDate, readToldDate } from './plan-dates.ts';
import { isBlankRow, type PlanTable } from './plan-table.ts';
import { unitInHeader } from './told-amounts.ts';
import { isWeekHeader } from './week-label.ts';
import { weekdayOfWord } from './week-words.ts';

/** What a column of a plan with a row per workout holds. */
export const ROLES = [
  'date',
  'weekday',
  'dayNumber',
  'week',
  'title',
  /** One of several columns of workouts: by sport, or of a morning and an evening. */
  'workout',
  'kind',
  'details',
  'distance',
  'distanceUnit',
  'duration',
  'intensity',
  'part',
  'ok',
  'done',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** Columns by role, the likeliest first. */
export type RowColumns = ReadonlyMap<Role, readonly number[]>;

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`);

/** In this order: the first pattern that a header fits tells its role. Folded, `PlannedDuration` as two words. */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  ['ok', words('recover ok')],
  ['distanceUnit', words('(?:distance )?units?|einheit')],
  [
    'done',
    words(
      '(?:hf|fc|hr|puls|bpm|pulse) ?(?:avg|mean|max|mittel|schnitt|moy|media)|(?:avg|mean|max|mittlere|maximale|durchschnittliche|fc|moyenne) ?(?:hf|fc|puls|herzfrequenz|moyenne)|(?:average|avg|max|maximum) (?:hr|bpm|heart ?rate|pace|speed|cadence|power|run cadence|elapsed pace)|heart ?rate (?:average|max)|avg run cadence|best pace|steps|body battery drain|calories|kcal|elapsed time|moving time|activity id|elevation gain|ascent|total ascent|cadence average|power average|power max|time total in hours|actual .*|distance in meters|durchschnittliche herzfrequenz|kalorien|min hr|rest hr|energy|training effect|splits|gear|filename|velocity (?:average|max)|tss|if',
    ),
  ],
  [
    'date',
    words(
      'date|dates|(?:plan|planned|session|run|training) date|workout ?day|workout date|start date|scheduled(?: date)?|datum|fecha|data|dato|paivamaara|pvm|дата|tarih|日付|日期|날짜|calendar date|day date|start',
    ),
  ],
  [
    'weekday',
    words(
      'day|days|weekday|week day|day of (?:the )?week|dow|tag|wochentag|jour|dia|dia de la semana|giorno|dag|weekdag|veckodag|ugedag|ukedag|paiva|viikonpaiva|dzien|dzien tygodnia|den|den v tydnu|день|день недели|gun|曜日|星期|요일',
    ),
  ],
  ['part', words('am pm|time of day|slot|session (?:no|number|#)|tageszeit|half')],
  [
    'distance',
    words(
      '(?:planned |plan |total |target )?(?:distance|dist|dist (?:in )?(?:mi|miles|km|kms|m)|run (?:distance|km|miles|mi)|(?:longueur|umfang|laenge|lange|volumen) km|(?:volume|vol) (?:km|mi|miles)|miles|mi|km|kms|mileage|kilometers|kilometres|distance (?:in )?(?:mi|miles|km|kilometers|kilometres|meters|metres|m)|total ?distance)|k|distanz|strecke|kilometer|umfang(?: km)?|distance prevue|distancia|kilometros|distanza|chilometri|distancia km|afstand|distans|langd(?: km)?|stracka|laengde|matka|dystans|vzdalenost|дистанция|расстояние|mesafe|距離(?: km)?|距离(?: km)?|거리(?: km)?|strecke km|distanz km|distanza km',
    ),
  ],
  [
    'duration',
    words(
      '(?:planned |plan |total |target )?(?:duration|time|min|mins|minutes|hours|duration (?:in )?(?:min|mins|minutes|h|hours|hrs)|time (?:in )?(?:min|mins|minutes|h|hours|hrs))|dauer(?: min| h)?|zeit|minuten|duree(?: min)?|temps|duracion(?: min)?|tiempo|durata|tempo|duracao|duur|tid|kesto|czas|doba|cas|длительность|время|sure|時間|时间|시간',
    ),
  ],
  [
    'intensity',
    words(
      '(?:pace|tempo|allure|ritmo|passo|ritme) (?:range|min|per|pro|s|target|zone|ziel)(?: .*)?|(?:target |planned |ziel)?(?:intensity|zone|zones|pace|target|effort|rpe|hr|heart ?rate|hr zone|heart ?rate zone|pace zone|speed)|intensitat|intensitaet|bereich|puls|herzfrequenz|intensite|allure|zona|intensidad|ritmo|intensita|passo|intensiteit|intensitet|teho|intensywnosc|zona|интенсивность|темп|пульс|зона|強度|ペース|强度|配速|강도|페이스',
    ),
  ],
  [
    'kind',
    words(
      'type|kind|category|activity category|workout ?type|run type|session type|activity type|training type|sport|discipline|workout category|art|trainingsart|typ|tipo|tipo di allenamento|tipo de entreno|soort|slag|laji|тип|вид|tur|種類|种类|종류|sub ?type',
    ),
  ],
  [
    'title',
    words(
      'title|name|workout|workout ?name|workout title|session|(?:session|run|training|activity) ?(?:name|title|plan|description)|(?:main|primary|key|first) (?:session|workout|run)|(?:session|workout|run) 1|sesion (?:principal|1)|seance (?:principale|1)|einheit 1|training|summary|subject|activity|run|exercise|plan|planned|planned workout|scheduled workout|training session|todo|task|what|einheit|training(?:seinheit)?|seance|entrainement|entreno|entrenamiento|sesion|sesion de entrenamiento|allenamento|seduta|treino|sessao|trainingsvorm|pass|traning|okt|harjoitus|trening|trenink|тренировка|antrenman|メニュー|練習|練習メニュー|トレーニング|训练|训练内容|课表|훈련',
    ),
  ],
  [
    'details',
    words(
      'description|details?|notes?|comments?|coach comments?|coach notes?|instructions?|steps|structure|workout ?description|main set|warm ?up|cool ?down|text|beschreibung|bemerkung(?:en)?|notizen?|kommentare?|hinweise?|descriptif|remarques?|commentaires?|descripcion|notas|comentarios?|observaciones|descrizione|note|commenti|descricao|observacoes|omschrijving|opmerkingen|beskrivning|anteckningar|beskrivelse|noter|kuvaus|opis|uwagi|popis|poznamk[ay]|описание|заметки|примечания|aciklama|備考|メモ|内容|说明|备注|설명|메모',
    ),
  ],
];

/** Known, and nothing that a workout is read from. */
const OTHER = words(
  'id|no|nr|number|#|phase|block|cycle|mesocycle|macrocycle|completed?|done|status|sets|reps|location|place|course|equipment.*|weather|temperature.*|weight.*|quality|feeling|tss.*|if|athlete.*|hr ?zone ?\\d.*|pw ?r ?zone ?\\d.*|power.*|cadence.*|time|color|colour|link|url|week ?total|goal|focus|month|year|race name|end(?: date)?|week ?type|plan week type|created|updated|recovery|stage|elevation|surface|shoes',
);

/** A header as it is compared. */
export const headerName = (header: string): string =>
  foldName(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').slice(0, 80));

/** What a column of that header holds, as far as its name tells. */
export const roleOf = remember((header: string): Role | undefined => {
  const name = headerName(header);
  if (name === '') return undefined;
  const found = PATTERNS.find(([, pattern]) => pattern.test(name));
  if (found !== undefined) return found[0];
  if (isWeekHeader(header) || /^(?:plan|training) week$|^week plan$/.test(name)) return 'week';
  return OTHER.test(name) ? 'other' : undefined;
});

/** How many headers name what only a watch knows: heart rate, calories, time in motion. */
export const doneColumns = (headers: readonly string[]): number =>
  headers.filter((header) => roleOf(header) === 'done').length;

const SAMPLE_ROWS = 40;

const textsBelow = (table: PlanTable, row: number, column: number): readonly string[] =>
  table.rows.slice(row + 1, row + 1 + SAMPLE_ROWS).flatMap(({ cells }) => cells[column]?.text || []);

const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length * 2 > texts.length;

const isDateText = (text: string): boolean =>
  readToldDate(text) !== undefined || looksLikeDate(text) || /^4[3-9]\d{3}$/.test(text);

/** Role of a column of days by what stands in it: dates, names of days, numbers. */
const dayRole = (texts: readonly string[], role: Role): Role | undefined => {
  if (most(texts, isDateText)) return 'date';
  if (most(texts, (text) => weekdayOfWord(text) !== undefined)) return 'weekday';
  if (role === 'weekday' && most(texts, (text) => /^(?:day |tag |d)?\d{1,3}$/i.test(text))) return 'dayNumber';
  return undefined;
};

const PACE = /^\d{1,2}[:.]\d{2}(?:\s*[-–—]\s*\d{1,2}[:.]\d{2})?(?: ?(?:min)? ?\/ ?(?:km|mi))?$/;
/** Minutes of a kilometre or a mile, told as one: hours would be days. Tool default. */
const PACE_MINUTES = { least: 3, most: 14 };

const isPace = (text: string): boolean => {
  const minutes = PACE.test(text) ? Number.parseInt(text, 10) : 0;
  return minutes >= PACE_MINUTES.least && minutes <= PACE_MINUTES.most;
};

/** "Einheit" is a unit and a workout, "Tempo" a time and a pace: what stands below decides. */
const byContent = (texts: readonly string[], role: Role): Role => {
  if (role === 'distanceUnit' && texts.length > 0 && !most(texts, (text) => unitInHeader(text) !== undefined))
    return 'title';
  return role === 'duration' && most(texts, isPace) ? 'intensity' : role;
};

export interface RowHeader {
  readonly row: number;
  readonly columns: RowColumns;
  readonly headers: readonly string[];
  /** Columns that no list names. */
  readonly unknown: readonly number[];
}

const columnsAt = (table: PlanTable, row: number): RowHeader => {
  const headers = table.rows[row]!.cells.map(({ text }) => text);
  const columns = new Map<Role, number[]>();
  const unknown: number[] = [];
  for (const [column, header] of headers.entries()) {
    let role = roleOf(header);
    if (role === 'date' || role === 'weekday') role = dayRole(textsBelow(table, row, column), role);
    if (role === 'distanceUnit' || role === 'duration') role = byContent(textsBelow(table, row, column), role);
    if (role === undefined && header !== '') unknown.push(column);
    if (role !== undefined) columns.set(role, [...(columns.get(role) ?? []), column]);
  }
  const workouts = workoutColumns(headers, columns);
  const telling = workouts ?? withTellingTitles(table, row, columns);
  const isAsked =
    (telling.has('date') || telling.has('weekday')) &&
    !(['title', 'kind', 'workout'] as const).some((role) => telling.has(role));
  const title = isAsked ? unnamedTitle(table, row, unknown) : undefined;
  if (title === undefined)
    return {
      row,
      columns: telling,
      headers,
      unknown: unknown.filter((column) => !workouts?.get('workout')?.includes(column)),
    };
  return {
    row,
    columns: new Map(telling).set('title', [title]),
    headers,
    unknown: unknown.filter((column) => column !== title),
  };
};

const SPORTS =
  /^(?:swim|swimming|bike|biking|cycling|ride|run|running|strength|gym|cross(?: ?training)?|xt|mobility|core|yoga|lauf|laufen|rad|radfahren|schwimmen|kraft|course|velo|natation|carrera|bici|natacion|fuerza|corsa|nuoto)$/;
const HALVES = /^(?:a ?m|p ?m|morning|evening|afternoon)(?: (?:run|session|workout|training))?$/;
const SECOND =
  /^(?:(?:second|secondary|2nd|other|extra) (?:session|workout|run)|(?:session|workout|run|sesion|seance|einheit) 2|sesion secundaria|seance secondaire|zweite einheit|second)$/;

/** Columns with a workout each, where two or more headers name a sport or a half of the day. */
const workoutColumns = (headers: readonly string[], columns: ReadonlyMap<Role, number[]>): RowColumns | undefined => {
  const names = headers.map(headerName);
  const titles = columns.get('title') ?? [];
  const isDay = columns.has('date') || columns.has('weekday');
  const where = (test: RegExp): readonly number[] => names.flatMap((name, column) => (test.test(name) ? [column] : []));
  const named = [where(SPORTS), where(HALVES)].find((found) => found.length > 1);
  const second = where(SECOND).length === 1 && titles.length > 0 ? [titles[0]!, ...where(SECOND)] : undefined;
  const workouts = named ?? second;
  if (!isDay || workouts === undefined) return undefined;
  // "Run" beside a title is a column of ticks.
  if (second === undefined && titles.some((column) => !workouts.includes(column))) return undefined;
  const others = [...columns].map(([role, list]): readonly [Role, readonly number[]] => [
    role,
    list.filter((column) => !workouts.includes(column)),
  ]);
  return new Map([...others.filter(([, list]) => list.length > 0), ['workout', workouts]]);
};

/** Where no column is known to hold the workouts, the first of the others with a text in most rows does. */
const unnamedTitle = (table: PlanTable, row: number, unknown: readonly number[]): number | undefined => {
  const rows = Math.min(SAMPLE_ROWS, table.rows.length - row - 1);
  return unknown.find((column) => {
    const texts = textsBelow(table, row, column);
    return texts.length * 2 > rows && most(texts, (text) => /\p{L}{3}/u.test(text)) && new Set(texts).size > 1;
  });
};

/** Rows below which a column of one text only says nothing yet. Tool default. */
const FEW_ROWS = 8;

/** Titles that differ go first; a column that says the same in every row, "Base", is no title beside another. */
const withTellingTitles = (table: PlanTable, row: number, columns: Map<Role, number[]>): RowColumns => {
  const titles = columns.get('title') ?? [];
  if (titles.length < 2) return columns;
  const distinct = (column: number): number => new Set(textsBelow(table, row, column)).size;
  const isMute = (column: number): boolean =>
    distinct(column) <= 1 && textsBelow(table, row, column).length >= FEW_ROWS;
  return new Map(columns).set(
    'title',
    titles.filter((column) => !isMute(column)),
  );
};

/** Rows above a header at most. Tool default. */
const MOST_ABOVE = 60;

const isHeaderRow = ({ columns }: RowHeader): boolean => {
  const has = (role: Role): boolean => columns.has(role);
  const hasTime = has('date') || (has('weekday') && !has('dayNumber')) || has('dayNumber') || has('week');
  const hasText = has('workout') || has('title') || has('kind') || has('details') || has('distance') || has('duration');
  return hasTime && hasText;
};

/**
 * The row that heads a plan with a row per day or workout; undefined where there is none. Several formats ask for it, and
 * each more than once.
 */
export const rowHeader = onceEach((table: PlanTable): RowHeader | undefined => {
  for (let row = 0; row < Math.min(table.rows.length, MOST_ABOVE); row++) {
    const cells = table.rows[row]!.cells;
    if (cells.length < 2 || isBlankRow(table.rows[row]!)) continue;
    const header = columnsAt(table, row);
    if (isHeaderRow(header)) return header;
  }
  return undefined;
});

/** The row that heads a bare sequence of workouts: a text column, and neither days nor weeks. */
export const sequenceHeader = (table: PlanTable): RowHeader | undefined => {
  for (let row = 0; row < Math.min(table.rows.length, MOST_ABOVE); row++) {
    if (table.rows[row]!.cells.length < 2 || isBlankRow(table.rows[row]!)) continue;
    const header = columnsAt(table, row);
    const { columns } = header;
    if (!(columns.has('title') || columns.has('details'))) continue;
    if (columns.has('distance') || columns.has('duration')) return header;
  }
  return undefined;
};
