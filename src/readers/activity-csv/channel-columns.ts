import { foldName } from '../csv/fold-name.ts';

/** What a column of a recording can hold. `clock` is the time of a row, whatever its form; `day` its date. */
export type ChannelName =
  | 'clock'
  | 'day'
  | 'heartRateBpm'
  | 'distanceM'
  | 'speedMps'
  | 'paceSPerM'
  | 'altitudeM'
  | 'cadence'
  | 'latDeg'
  | 'lonDeg'
  | 'temperatureC';

/** A column that is understood: SI value = cell × factor + shift. `factor` is absent where the header names no unit. */
export interface ChannelColumn {
  readonly index: number;
  readonly header: string;
  readonly channel: ChannelName;
  readonly factor?: number;
  readonly shift?: number;
}

const MILE_M = 1609.344;
const FOOT_M = 0.3048;
const YARD_M = 0.9144;

type Scale = readonly [sign: RegExp, factor: number, shift?: number];

/** Units by channel, the longer spelling first. What a pace's cell holds is seconds already. */
const UNITS: Readonly<Partial<Record<ChannelName, readonly Scale[]>>> = {
  clock: [
    [/\b(?:ms|msec|millis|milliseconds)$/, 0.001],
    [/\b(?:min|mins|minutes|minuten)$/, 60],
    [/\b(?:h|hours|stunden)$/, 3600],
    [/\b(?:s|sec|secs|seconds|sek|sekunden|l sec)$/, 1],
  ],
  speedMps: [
    [/km ?\/? ?h$|kmh$|kph$|km t$/, 1 / 3.6],
    [/mph$|mi(?:les)? ?(?:\/|per)? ?h(?:our)?$/, MILE_M / 3600],
    [/m ?\/? ?s$|mps$|met(?:er|re)s per second$/, 1],
    [/\bm ?\/? ?min$/, 1 / 60],
  ],
  paceSPerM: [
    [/(?:min|s|sec) ?(?:\/|per)? ?km$|mpkm$/, 1 / 1000],
    [/(?:min|s|sec) ?(?:\/|per)? ?mi(?:le)?$/, 1 / MILE_M],
  ],
  distanceM: [
    [/\bkm$|\bkms$|kilomet(?:er|re)s?$/, 1000],
    [/\bmi$|\bmiles?$/, MILE_M],
    [/\bft$|\bfeet$/, FOOT_M],
    [/\byds?$|\byards?$/, YARD_M],
    [/\bm$|\bmet(?:er|re)s?$/, 1],
  ],
  altitudeM: [
    [/\bft$|\bfeet$/, FOOT_M],
    [/\bm$|\bmet(?:er|re)s?$/, 1],
  ],
  temperatureC: [
    [/\bf$|fahrenheit$/, 5 / 9, -160 / 9],
    [/\bc$|celsius$/, 1],
  ],
};

/** Without a unit these are what they can only be. */
const NATURAL: Readonly<Partial<Record<ChannelName, number>>> = {
  heartRateBpm: 1,
  cadence: 1,
  altitudeM: 1,
  latDeg: 1,
  lonDeg: 1,
  temperatureC: 1,
  clock: 1,
  day: 1,
};

/** Names by channel, folded and without their unit. */
const NAMES: Readonly<Record<ChannelName, RegExp>> = {
  clock:
    /^(?:time ?stamp|time|date ?time|local time|utc time|elapsed(?: time| seconds)?|timer(?: time)?|secs?|seconds|zeit|uhrzeit|temps|tiempo|tijd|hora|heure)$/,
  day: /^(?:date|datum|fecha|data)$/,
  heartRateBpm:
    /^(?:(?:avg )?hr|heart ?rate|hrate|hf|herz ?frequenz|puls|pulse|bpm|fc|frequence cardiaque|frecuencia cardiaca|frequenza cardiaca|hartslag|tetno|puls(?:o|ation))$/,
  distanceM:
    /^(?:(?:total |cumulative |enhanced )?distances?|dist|distanz|distancia|distanza|afstand|strecke|dystans)$/,
  speedMps: /^(?:(?:enhanced )?speed|velocity|velocity smooth|geschwindigkeit|vitesse|velocidad|velocita|snelheid)$/,
  paceSPerM: /^(?:pace|ritmo|allure|passo)$/,
  altitudeM: /^(?:(?:enhanced )?altitude|alt|elevation|elev|ele|hohe|hoehe|altitud|altitudine|hoogte)$/,
  cadence: /^(?:(?:run )?cadence|cad|step rate|schrittfrequenz|trittfrequenz|cadencia|cadenza)$/,
  latDeg: /^(?:lat|latitude|position lat|breitengrad|latdeg)$/,
  lonDeg: /^(?:lon|lng|long|longitude|position long?|langengrad|londeg)$/,
  temperatureC: /^(?:temp|temperatures?|temperatur)$/,
};

const CHANNELS = Object.keys(NAMES) as ChannelName[];

/** Headers that are a unit and nothing else. */
const UNIT_ALONE: Readonly<Record<string, readonly [ChannelName, number]>> = {
  minutes: ['clock', 60],
  min: ['clock', 60],
  km: ['distanceM', 1000],
  kph: ['speedMps', 1 / 3.6],
  kmh: ['speedMps', 1 / 3.6],
  'km h': ['speedMps', 1 / 3.6],
  mph: ['speedMps', MILE_M / 3600],
};

const LONGEST_HEADER = 60;

/** `Speed (km/h)` → `speed`, `km/h`; `speed_kmh` → `speed kmh`, and its last words are tried as a unit. */
const split = (header: string): { readonly name: string; readonly unit: string } => {
  const inside = /^(.*?)[([{]([^)\]}]*)[)\]}]\s*$/s.exec(header);
  if (inside !== null) return { name: foldName(inside[1]!), unit: inside[2]!.trim().toLowerCase().replace('°', '') };
  return { name: foldName(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')), unit: '' };
};

const scaleOf = (channel: ChannelName, unit: string): Pick<ChannelColumn, 'factor' | 'shift'> | undefined => {
  const scale = unit === '' ? undefined : UNITS[channel]?.find(([sign]) => sign.test(unit));
  if (scale === undefined) return undefined;
  const [, factor, shift] = scale;
  return shift === undefined ? { factor } : { factor, shift };
};

const natural = (channel: ChannelName): Pick<ChannelColumn, 'factor'> =>
  NATURAL[channel] === undefined ? {} : { factor: NATURAL[channel] };

/** A name whose last one to three words are its unit: `heart rate bpm`, `speed m s`. */
const withUnitInName = (name: string): Omit<ChannelColumn, 'index' | 'header'> | undefined => {
  const words = name.split(' ');
  for (let count = 1; count <= 3 && count < words.length; count++) {
    const bare = words.slice(0, -count).join(' ');
    const unit = words.slice(-count).join(' ');
    const channel = CHANNELS.find((one) => NAMES[one].test(bare));
    if (channel === undefined) continue;
    const scale = scaleOf(channel, unit);
    if (scale !== undefined) return { channel, ...scale };
    if (/^(?:bpm|rpm|spm|deg|degrees|utc|local)$/.test(unit)) return { channel, ...natural(channel) };
  }
  return undefined;
};

const meaningOf = (header: string): Omit<ChannelColumn, 'index' | 'header'> | undefined => {
  const { name, unit } = split(header);
  const alone = UNIT_ALONE[name];
  if (alone !== undefined) return { channel: alone[0], factor: alone[1] };
  const channel = CHANNELS.find((one) => NAMES[one].test(name));
  if (channel === undefined) return withUnitInName(name);
  return { channel, ...(scaleOf(channel, unit) ?? natural(channel)) };
};

/** The columns of a recording that are understood; of several for one channel the first that names its unit. */
export const channelColumns = (headers: readonly string[]): readonly ChannelColumn[] => {
  const found = new Map<ChannelName, ChannelColumn>();
  for (const [index, header] of headers.entries()) {
    const meaning = header.length > LONGEST_HEADER ? undefined : meaningOf(header);
    if (meaning === undefined) continue;
    const before = found.get(meaning.channel);
    if (before === undefined || (before.factor === undefined && meaning.factor !== undefined))
      found.set(meaning.channel, { index, header, ...meaning });
  }
  return [...found.values()];
};
