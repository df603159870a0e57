import { foldName } from '../csv/fold-name.ts';

/** What a column of a lap table can hold. */
export type LapField =
  | 'time'
  | 'moving'
  | 'distance'
  | 'averageHeartRate'
  | 'maxHeartRate'
  | 'ascent'
  | 'descent'
  | 'pace'
  | 'cadence'
  | 'stride'
  | 'gradeAdjustedPace';

/**
 * Names as Garmin Connect and COROS write them, folded and without their unit; other languages by the words that Garmin
 * Connect's list of activities has for the same figures.
 */
const NAMES: Readonly<Record<LapField, RegExp>> = {
  time: /^(?:(?:lap |split )?time|zeit|temps|duree|tiempo|tempo|tempo total|tijd|czas|tid|タイム|时间)$/,
  moving:
    /^(?:moving time|zeit in bewegung|bewegungszeit|temps de deplacement|tiempo en movimiento|tempo in movimento|tempo em movimento|tijd bewogen|移動時間|移动时间)$/,
  distance: /^(?:get)?(?:distance|distanz|distancia|distanza|afstand|dystans|distans|距離|距离)$/,
  averageHeartRate:
    /^(?:(?:avg|average) (?:hr|heart rate)|ø (?:hf|herzfrequenz)|durchschnittliche herzfrequenz|frequence cardiaque moyenne|fc (?:media|moyenne)|frecuencia cardiaca media|gem hs|gemiddelde hs|srednie tetno|平均心拍数|平均心率)$/,
  maxHeartRate:
    /^(?:max(?:imum)? (?:hr|heart rate)|max hf|maximale herzfrequenz|frequence cardiaque maximale|fc (?:max|maxima|maximale)|frecuencia cardiaca maxima|max hs|maksymalne tetno|最大心拍数|最大心率)$/,
  ascent:
    /^(?:total ascent|elev(?:ation)? gain|anstieg gesamt|positiver hohenunterschied|ascension totale|ascenso total|ascesa totale|subida total|totale stijging|総上昇量|累计爬升)$/,
  descent:
    /^(?:total descent|elev(?:ation)? loss|abstieg gesamt|negativer hohenunterschied|descente totale|descenso total|discesa totale|descida total|totale daling|総下降量|累计下降)$/,
  pace: /^(?:avg pace|ø pace|allure moyenne|ritmo medio|passo medio|gemiddeld tempo|平均ペース|平均配速)$/,
  cadence: /^(?:avg run cadence|ø schrittfrequenz laufen|平均ピッチ|平均步频)$/,
  stride: /^(?:avg stride length|ø schrittlange|平均歩幅|平均步长)$/,
  gradeAdjustedPace: /^(?:avg gap|ø gap|gap moyenne)$/,
};

const FIELDS = Object.keys(NAMES) as LapField[];

/** Units that Garmin Connect hangs onto a header, on a line of its own or without any blank: `Distancemi`. */
const UNITS: readonly (readonly [sign: RegExp, unit: string])[] = [
  [/(?:min|분) ?\/ ?km$/i, 'min/km'],
  [/min ?\/ ?mi$/i, 'min/mi'],
  [/(?<![a-z])km$|(?<=distance|distanz|distancia|distanza|afstand|dystans)km$/i, 'km'],
  [/(?<![a-z])mi$|(?<=distance|distanz|distancia|distanza|afstand|dystans)mi$/i, 'mi'],
  [/bpm$/i, 'bpm'],
  [/spm$/i, 'spm'],
  [/(?<![a-z])yd$|(?<=distance)yd$/i, 'yd'],
  [/(?<![a-z])ft$|(?<=ascent|descent|gain|loss)ft$/i, 'ft'],
  [/(?<![a-z])cm$/i, 'cm'],
  [/(?<![a-z])m$|(?<=distance|ascent|descent|gain|loss|length)m$/i, 'm'],
];

export interface LapColumn {
  readonly index: number;
  readonly unit?: string;
}

const fieldNamed = (name: string): LapField | undefined => FIELDS.find((field) => NAMES[field].test(foldName(name)));

const columnOf = (header: string): { readonly field: LapField; readonly unit?: string } | undefined => {
  const text = header
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole = fieldNamed(text);
  if (whole !== undefined) return { field: whole };
  for (const [sign, unit] of UNITS) {
    const field = sign.test(text) ? fieldNamed(text.replace(sign, '')) : undefined;
    if (field !== undefined) return { field, unit };
  }
  return undefined;
};

/** The columns of a lap table that are understood, each field's first. */
export const lapColumns = (headers: readonly string[]): ReadonlyMap<LapField, LapColumn> => {
  const columns = new Map<LapField, LapColumn>();
  for (const [index, header] of headers.entries()) {
    const found = header.length > 60 ? undefined : columnOf(header);
    if (found === undefined || columns.has(found.field)) continue;
    columns.set(found.field, { index, ...(found.unit === undefined ? {} : { unit: found.unit }) });
  }
  return columns;
};
