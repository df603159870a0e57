import { describe, expect, it } from 'vitest';
import { kindFromName } from '../../../src/readers/csv/kind-names.ts';
import { isMissing } from '../../../src/readers/csv/missing.ts';
import { monthFromName } from '../../../src/readers/csv/month-names.ts';
import { numericParts, readClock, readDate } from '../../../src/readers/csv/read-date.ts';
import { readDuration } from '../../../src/readers/csv/read-duration.ts';
import { readQuantity } from '../../../src/readers/csv/read-number.ts';
import { isYes } from '../../../src/readers/csv/yes.ts';
import { sportFromName } from '../../../src/readers/sport-names.ts';

describe('a number', () => {
  it.each([
    ['5.48', 'point', 5.48],
    ['1,024', 'point', 1024],
    ['1,024', 'comma', 1.024],
    ['12,426.5', 'comma', 12426.5],
    ['1.024,5', 'point', 1024.5],
    ['7,00', 'point', 7],
    ['0,500', 'point', 0.5],
    ['1,234,567', 'comma', 1234567],
    ['1.234.567', 'point', 1234567],
    ["'-12", 'point', -12],
    ['−3', 'point', -3],
    ['1 024', 'point', 1024],
    ['7/10', 'point', 7],
    ['1.5e-05', 'point', 1.5e-5],
    ['4515.20 meter', 'point', 4515.2],
  ] as const)('%j with decimal %s is %d', (cell, decimal, value) => {
    expect(readQuantity(cell, decimal)?.value).toBe(value);
  });

  it.each(['', '--', 'five', '1.2.2026', '12:30', '1e400', '9'.repeat(50), '1,2,3'])('is not %j', (cell) => {
    expect(readQuantity(cell, 'point')).toBeUndefined();
  });

  it.each([
    ['5 km', 'km'],
    ['3.1mi', 'mi'],
    ['400 m', 'm'],
    ['120 ft', 'ft'],
  ] as const)('%j names its unit', (cell, unit) => expect(readQuantity(cell, 'point')?.unit).toBe(unit));
});

describe('a sign for nothing', () => {
  it.each(['', ' ', '-', '--', 'N/A', 'null', 'NaN', 'None', '#NUM!', '#N/A', '#DIV/0!'])('is %j', (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  it('is not a zero', () => expect(isMissing('0')).toBe(false));
});

describe('a duration', () => {
  const minutes = { unit: 'min', twoPart: 'mm:ss', decimal: 'point' } as const;

  it.each([
    ['00:31:24', 1884],
    ['00:05:00.6', 300.6],
    ['22:30.4', 1350.4],
    ['37:10', 2230],
    ['0:27:32', 1652],
    ['0 days 00:30:00', 1800],
    ['1 day, 0:00:10', 86_410],
    ['75:30', 4530],
    ['45 min', 2700],
    ['45', 2700],
    ['1h05', 3900],
    ['1 h 5 min 3 s', 3903],
    ['37\'10"', 2230],
    ['30s', 30],
    ['-0:30:00', -1800],
  ])('%j lasts %d s', (cell, seconds) => expect(readDuration(cell, minutes)).toBeCloseTo(seconds, 6));

  it('of two parts follows its column', () => {
    expect(readDuration('1:05', { ...minutes, twoPart: 'h:mm' })).toBe(3900);
    expect(readDuration('22:30.4', { ...minutes, twoPart: 'h:mm' })).toBeCloseTo(1350.4, 6);
    expect(readDuration('1:05 h', minutes)).toBe(3900);
  });

  it('as a bare number takes its column’s unit', () => {
    expect(readDuration('2465', { ...minutes, unit: 's' })).toBe(2465);
    expect(readDuration('1,5', { ...minutes, unit: 'h', decimal: 'comma' })).toBe(5400);
  });

  it.each(['--', '--:--:--', '5:75', 'soon', '5 km', '1'.repeat(60)])('is not %j', (cell) => {
    expect(readDuration(cell, minutes)).toBeUndefined();
  });
});

describe('a date', () => {
  const may29 = { year: 2022, month: 5, day: 29 };

  it.each([
    '2022-05-29',
    '2022/05/29',
    '29.05.2022',
    '29.5.22',
    '29/05/2022',
    '29 May 2022',
    'May 29, 2022',
    'Sunday, May 29th, 2022',
    'So, 29. Mai 2022',
    '29-May-22',
    '20220529',
  ])('%j is the 29th of May', (cell) => expect(readDate(cell, 'dmy')).toEqual(may29));

  it.each([
    ['May 29, 2022, 3:53:35 PM', { hour: 15, minute: 53, second: 35 }],
    ['May 29, 2022, 3:53:35\u202fPM', { hour: 15, minute: 53, second: 35 }],
    ['May 29, 2022, 12:00:01 AM', { hour: 0, minute: 0, second: 1 }],
    ['2022-05-29 10:19:11+00:00', { hour: 10, minute: 19, second: 11, zone: 0 }],
    ['2022-05-29T10:19:11Z', { hour: 10, minute: 19, second: 11, zone: 'utc' }],
    ['2022-05-29T10:19:11.250-0330', { hour: 10, minute: 19, second: 11, zone: -210 }],
    ['29/5/2022 15:36', { hour: 15, minute: 36, second: 0 }],
  ])('%j has a clock', (cell, clock) => expect(readDate(cell, 'dmy')).toEqual({ ...may29, clock }));

  it.each([
    '29 mai 2022 à 15:53:35',
    '29 mai 2022, 15:53:35',
    '29 may. 2022, 15:53:35',
    '29 de mayo de 2022, 15:53:35',
    '29 de mai. de 2022 15:53:35',
    '29 de mai. de 2022, 15:53:35',
    '29 de maio de 2022 às 15:53:35',
    '29 may 2022, 3:53:35\u00a0p.\u00a0m.',
    '29.05.2022, 15:53:35',
    '29 mei 2022 15:53:35',
    '29 mei 2022 om 15:53:35',
    '29 mag 2022, 15:53:35',
    '29 maja 2022, 15:53:35',
    '29 maj 2022 kl. 15:53:35',
    '29. maj 2022 15.53.35',
    '29. 5. 2022 15:53:35',
    '2022. 05. 29. 15:53:35',
    '2022. máj. 29. 15:53:35',
    '2022/5/29 15:53:35',
    '2022/5/29 下午3:53:35',
    '2022年5月29日 15:53:35',
    '2022年5月29日 午後3:53:35',
    '日, 2022 5 29 3:53:35 午後',
    '2022. 5. 29. 오후 3:53:35',
  ])('%j is the same second in another language', (cell) => {
    expect(readDate(cell, 'dmy')).toEqual({ ...may29, clock: { hour: 15, minute: 53, second: 35 } });
  });

  it('of points and blanks follows the order of its file too', () => {
    expect(readDate('7. 4. 2020 8:00:00', 'mdy')).toMatchObject({ month: 7, day: 4 });
    expect(numericParts('7. 4. 2020 8:00:00')).toEqual({ first: 7, second: 4, separator: '.' });
  });

  it.each([
    ['févr.', 2],
    ['août', 8],
    ['sett', 9],
    ['dez.', 12],
    ['mrt.', 3],
    ['paź', 10],
    ['márc.', 3],
  ])('knows the month %s', (month, number) => {
    expect(readDate(`7 ${month} 2022 08:00:00`, 'dmy')?.month).toBe(number);
  });

  it.each(['set', 'out', 'lip', 'mag'])('takes "%s" alone for no month', (word) => {
    expect(monthFromName(word)).toBeUndefined();
  });

  it('of slashes follows the order of its file', () => {
    expect(readDate('7/4/2020', 'mdy')).toEqual({ year: 2020, month: 7, day: 4 });
    expect(readDate('7/4/2020', 'dmy')).toEqual({ year: 2020, month: 4, day: 7 });
  });

  it.each(['2023-02-29', '31.4.2022', '13/13/2022', '29 Brumaire 2022', 'May 29', '2022-05-29 25:00', ''])(
    'is not %j',
    (cell) => expect(readDate(cell, 'dmy')).toBeUndefined(),
  );

  it('knows leap days', () => expect(readDate('2024-02-29', 'dmy')).toBeDefined());
});

describe('a time of day', () => {
  it.each([
    ['6:31', 6],
    ['6:31 PM', 18],
    ['12:05 a.m.', 0],
    ['18:05 Uhr', 18],
  ])('%j is in hour %d', (cell, hour) => expect(readClock(cell)?.hour).toBe(hour));

  it('has no 25th hour', () => expect(readClock('25:00')).toBeUndefined());
});

describe('a sport', () => {
  it.each([
    ['Run', 'running'],
    ['Running', 'running'],
    ['9', 'running'],
    ['Track Running', 'running'],
    ['Street Running', 'running'],
    ['Ultra Run', 'running'],
    ['Run/Walk', 'running'],
    ['Trail Run', 'trail-running'],
    ['trail_running', 'trail-running'],
    ['TrailRun', 'trail-running'],
    ['trail-running', 'trail-running'],
    ['VirtualRun', 'treadmill-running'],
    ['Virtual Run', 'treadmill-running'],
    ['Treadmill Running', 'treadmill-running'],
    ['treadmill_running', 'treadmill-running'],
    ['Indoor Running', 'treadmill-running'],
    ['Laufbandtraining', 'treadmill-running'],
    ['Laufen', 'running'],
    ['Walk', 'walking'],
    ['Speed Walking', 'walking'],
    ['Hike', 'hiking'],
    ['Ride', 'cycling'],
    ['VirtualRide', 'cycling'],
    ['EBikeRide', 'cycling'],
    ['Indoor Cycling', 'cycling'],
    ['Gravel/Unpaved Cycling', 'cycling'],
    ['Mountain Biking', 'cycling'],
    ['Pool Swim', 'swimming'],
    ['Open Water Swimming', 'swimming'],
    ['Lap Swimming', 'swimming'],
    ['WeightTraining', 'strength'],
    ['Strength Training', 'strength'],
    ['Bike to Run Transition', 'other'],
  ])('named %j is %s', (name, sport) => expect(sportFromName(name)).toBe(sport));

  it.each([
    [
      'running',
      'Lauf, Laufen auf der Bahn, Course à pied, Course, Carrera, Correr, Corsa, Corrida, Hardlopen, Hardloopsessie, Bieganie, Bieg, Löpning, Futás, ランニング, ラン, 跑步, 户外跑步, Běh',
    ],
    [
      'treadmill-running',
      'Laufband, Laufbandtraining, Tapis roulant, Course à pied sur tapis roulant, Carrera en cinta, Corsa su tapis roulant, Corrida em esteira, Loopband, Bieganie na bieżni, Löpband, Futópad, トレッドミル, 跑步机, 室内跑步, Virtueller Lauf, Course en salle',
    ],
    [
      'trail-running',
      'Trail, Traillauf, Course de trail, Carrera de montaña, Corsa trail, Corrida em trilhas, Trailrun, Bieg terenowy, Traillöpning, Terepfutás, トレイルランニング, 越野跑',
    ],
    [
      'walking',
      'Gehen, Spaziergang, Marche à pied, Caminata, Caminata en cinta, Camminata, Caminhada, Wandelen, Chodzenie, Spacer, Promenad, Séta, ウォーキング, 步行',
    ],
    [
      'hiking',
      'Wandern, Randonnée, Senderismo, Escursionismo, Trilha, Hiken, Wędrówka, Vandring, Túrázás, ハイキング, 登山, 徒步',
    ],
    [
      'cycling',
      'Radfahren, Rennradfahren, Vélo virtuel, Cyclisme, Ciclismo em local fechado, Ciclismo, Bicicleta, Pedalada, Fietsrit, Wielrennen, Kolarstwo, Jazda na rowerze, Cykling, Kerékpározás, サイクリング, 室内骑行, 自行车',
    ],
    [
      'swimming',
      'Schwimmbadschwimmen, Natation en piscine, Natación, Nuoto, Natação em alto mar, Zwemmen, Pływanie na basenie, Simbassäng, Úszás, プールスイム, 泳池游泳',
    ],
    [
      'strength',
      'Krafttraining, Musculation, Fuerza, Allenamento forza, Treinamento de força, Krachttraining, Trening siłowy, Styrketräning, Erősítő edzés, 筋力トレーニング, 力量训练',
    ],
    ['other', 'Triatlón, Ski-Yoga, Course d’orientation, 铁人三项'],
  ] as const)('is %s in every language', (sport, names) => {
    for (const name of names.split(', ')) expect([name, sportFromName(name)]).toEqual([name, sport]);
  });

  it.each(['Skilanglauf', 'Langlauf', 'constructor', 'トランポリン', 'バランス', 'Joga'])(
    'is not a run named %j',
    (name) => {
      expect(sportFromName(name)).toBeUndefined();
    },
  );

  it.each(['Workout', 'Tired', 'Loop', '', 'Easy'])('is not named by %j', (name) => {
    expect(sportFromName(name)).toBeUndefined();
  });
});

describe('a kind', () => {
  it.each([
    ['Easy', 'easy'],
    ['Long Run', 'long'],
    ['Long', 'long'],
    ['Recovery', 'recovery'],
    ['Recover', 'recovery'],
    ['Rest', 'rest'],
    ['Tempo', 'tempo'],
    ['Threshold', 'tempo'],
    ['Race pace', 'tempo'],
    ['Hill Repeats', 'intervals'],
    ['Intervals', 'intervals'],
    ['5K Race', 'race'],
    ['Wettkampf', 'race'],
    ['Wettbewerb', 'race'],
    ['Récupération', 'recovery'],
    ['Sortie longue', 'long'],
    ['Długi bieg', 'long'],
    ['Cross training', 'cross'],
  ])('named %j is %s', (name, kind) => expect(kindFromName(name)).toBe(kind));

  it.each(['Run', 'Treadmill', 'unknown', 'Restaurant run', ''])('is not named by %j', (name) => {
    expect(kindFromName(name)).toBeUndefined();
  });
});

describe('a ticked box', () => {
  it.each(['true', '1.0', 'Ja', 'oui', 'Sí', 'Sim', 'tak', 'igen', 'はい', '是'])('is %j', (cell) =>
    expect(isYes(cell)).toBe(true),
  );

  it.each(['false', 'Nein', 'non', 'No', 'Não', 'nie', 'nem', 'いいえ', '否', '0', ''])('is not %j', (cell) => {
    expect(isYes(cell)).toBe(false);
  });
});
