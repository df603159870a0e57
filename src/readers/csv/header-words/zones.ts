const ZONE_WORDS = ['zona', 'zone', 'strefa', 'zon', 'sone', 'zóna', 'sykealue', 'ゾーン', '区间', '區間', '心率区间'];
const TIME_WORDS = [
  'zeit',
  'zeit in',
  'temps',
  'temps en',
  'tiempo',
  'tiempo en',
  'tempo',
  'tempo in',
  'tijd',
  'tijd in',
  'czas',
  'tid i',
  'čas',
];

/** How languages other than English head the time in one heart-rate zone, parted by `|`. */
export const zoneWords = (n: number): string =>
  ZONE_WORDS.flatMap((zone) => [
    `${zone} ${n}`,
    `${zone}${n}`,
    ...TIME_WORDS.flatMap((time) => [`${time} ${zone} ${n}`, `${zone} ${n} ${time}`]),
  ]).join('|');
