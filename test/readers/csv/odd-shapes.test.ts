import { describe, expect, it } from 'vitest';
import { doubts, factsOf, readText, skippedRows } from './support/read-text.ts';

/** Seconds, metres and average heart rate of each session, in order. */
const told = (text: string) =>
  factsOf(readText(text)).map(({ durationS, movingS, distanceM, averageHeartRateBpm }) => [
    durationS ?? movingS,
    distanceM,
    averageHeartRateBpm,
  ]);

describe('an odd log', () => {
  it.each([
    [
      'units in cells',
      "Date,Distance,Time,HR\n2026-03-01,5 km,28 min,140\n2026-03-02,8.1mi,1h05,150\n2026-03-03,10k,45',160\n2026-03-04,400 m,1:30,170\n",
      [
        [1680, 5000, 140],
        [3900, 8.1 * 1609.344, 150],
        [2700, 10_000, 160],
        [90, 400, 170],
      ],
    ],
    [
      'paces per km in cells',
      'Fecha;Distancia;Ritmo;Pulso\n01/03/2026;10,0;5:30/km;150\n15/03/2026;12,5;5:45 /km;149\n',
      [
        [3300, 10_000, 150],
        [4312.5, 12_500, 149],
      ],
    ],
    [
      'points between thousands of metres',
      'Datum;Strecke (m);Zeit;Puls\n01.03.2026;5.123;28:10;140\n02.03.2026;10.250;58:10;145\n',
      [
        [1690, 5123, 140],
        [3490, 10_250, 145],
      ],
    ],
    [
      'lines above the header and a sum below',
      'Dziennik 2026;;;;\n;;;;\nData;Dystans [km];Czas;Śr. tętno;Uwagi\n03.03.2026;10,1;0:55:10;148;ok\nRazem;10,1;0:55:10;;\n',
      [[3310, 10_100, 148]],
    ],
    [
      'empty columns',
      'Dato,,Distanse (km),,Tid,,Snittpuls\n2026-03-01,,"7,5",,43:10,,141\n2026-03-02,,"8,5",,50:10,,139\n',
      [
        [2590, 7500, 141],
        [3010, 8500, 139],
      ],
    ],
    [
      'pictures in the header',
      '📅 Date,🏃 Distance (km),⏱️ Time,❤️ HR,📝 Notes\n2026-03-01,8,48:00,140,😀 great\n',
      [[2880, 8000, 140]],
    ],
    [
      'a mark for writing from right to left',
      '\u200fdate,distance_km,time,hr\n2026-03-01,8,48:00,140\n',
      [[2880, 8000, 140]],
    ],
    [
      'decimal hours',
      'Data;Distância (km);Duração (h);FC média\n2026-03-01;10;0,95;150\n2026-03-02;21,1;2,1;152\n',
      [
        [3420, 10_000, 150],
        [7560, 21_100, 152],
      ],
    ],
    [
      'decimal minutes',
      'Päivämäärä;Matka;Aika;Syke\n1.3.2026;10,2;58,5;140\n2.3.2026;5;30;138\n',
      [
        [3510, 10_200, 140],
        [1800, 5000, 138],
      ],
    ],
    [
      'times with points',
      'Pvm;Matka;Kesto;Keskisyke\n2.3.2026;8,2;0.52.30;138\n4.3.2026;12,0;1.10.05;145\n',
      [
        [3150, 8200, 138],
        [4205, 12_000, 145],
      ],
    ],
    [
      'miles by their Spanish name',
      'Fecha,Millas,Tiempo,Ritmo (min/mi)\n2026-03-01,6.2,55:10,8:54\n',
      [[3310, 6.2 * 1609.344, undefined]],
    ],
    [
      'characters for units',
      '日付,距離,タイム,平均心拍\n2026年3月1日,10.2km,1時間2分30秒,145\n',
      [[3750, 10_200, 145]],
    ],
    ['minutes in the header', '日期,里程(公里),用时(分钟),平均心率\n2026/3/1,10.05,52.5,150\n', [[3150, 10_050, 150]]],
    [
      'hours and minutes',
      'Data;Km;Czas\n2026-03-01;10;0:55\n2026-03-03;12;1:08\n',
      [
        [3300, 10_000, undefined],
        [4080, 12_000, undefined],
      ],
    ],
    ['seconds and metres', 'Data,Distanza (m),Durata (s),FC media\n2026-03-01,10050,3300,150\n', [[3300, 10_050, 150]]],
    [
      'minutes under a word for both',
      'Data;Distanza km;Tempo (min);Battiti\n01/03/2026;10;52;150\n16/03/2026;8;45;141\n',
      [
        [3120, 10_000, 150],
        [2700, 8000, 141],
      ],
    ],
    [
      'units in Czech cells',
      'Den;Datum;Vzdálenost;Čas;Tep prům.\nPo;2.3.2026;8,5 km;48 min;140\nSt;4.3.2026;10 km;52 min;158\n',
      [
        [2880, 8500, 140],
        [3120, 10_000, 158],
      ],
    ],
    [
      'minutes and seconds by their signs',
      "Date,Distance (km),Pace,Time\n2026-03-01,10,5'30'',55'00''\n2026-03-02,8,5’45”,46’00”\n",
      [
        [3300, 10_000, undefined],
        [2760, 8000, undefined],
      ],
    ],
    [
      'rest days in words',
      'Date;Type;Km;Durée\n2026-03-01;Repos;;\n2026-03-02;Footing;8;48:00\n2026-03-03;Repos;0;0\n',
      [[2880, 8000, undefined]],
    ],
    [
      'a sum and an average',
      'Data;Km;Tempo\n01/03/2026;10;55:00\n16/03/2026;8;46:00\nTotale;18;1:41:00\nMedia;9;50:30\n',
      [
        [3300, 10_000, undefined],
        [2760, 8000, undefined],
      ],
    ],
    [
      'Dutch hours',
      'Datum;Afstand (km);Tijd\n2-3-2026;12;1u05\n14-3-2026;5;30 min\n',
      [
        [3900, 12_000, undefined],
        [1800, 5000, undefined],
      ],
    ],
    [
      'both heart rates in a cell',
      'Dátum;Távolság (km);Idő;Pulzus (átlag/max)\n2026.03.01;10;55:00;145/160\n',
      [[3300, 10_000, 145]],
    ],
    [
      'a time as a moment of the first day',
      'date,distance_km,moving time\n2026-03-01,10,1970-01-01 00:55:00.000000\n',
      [[3300, 10_000, undefined]],
    ],
  ])('with %s is read right', (_, text, expected) => {
    const result = readText(text);
    expect(told(text)).toEqual(expected);
    expect(result.problems.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
  });

  it.each([
    ['10 laps', '10 laps is not understood'],
    ['1,2 mil', '1,2 mil is not understood'],
    ['45 min', '45 min is not understood'],
    ['8-10', '8-10 is not understood'],
  ])('with a distance of %s says so and makes no kilometres of it', (cell, reason) => {
    const result = readText(`date;distance_km;time\n2026-03-01;${cell};50:00\n2026-03-02;9;54:00\n`);
    expect(factsOf(result)[0]).toEqual({ durationS: 3000 });
    expect(doubts(result).map(([, text]) => text)).toEqual([expect.stringContaining(reason)]);
  });

  it('with a second table below is read to there', () => {
    const result = readText(
      'Datum;Afstand (km);Tijd\n2-3-2026;8,1;45:10\n\nDatum;Gewicht\n2-3-2026;72,5\n4-3-2026;72,1\n',
    );
    expect(result.activities).toHaveLength(1);
    expect(skippedRows(result)).toBe(3);
    expect(result.problems.at(-1)).toMatchObject({
      place: { line: 4, endLine: 6 },
      reason: expect.stringMatching(/another table begins here/),
    });
  });

  it('with a day of the week below a date counts on from there', () => {
    const { activities } = readText('Jour;Date;Km;Durée\nlundi;02/03/2026;8,2;47:10\nmardi;;6;36:00\n');
    expect(activities.map(({ start }) => start)).toEqual([
      { kind: 'day', day: '2026-03-02' },
      { kind: 'day', day: '2026-03-03' },
    ]);
  });

  it.each(['\u200fתאריך,מרחק,זמן\n2026-03-01,8,48:00\n', 'Semaine,Lundi,Mardi\n1,8,0\n'])(
    'whose header nobody knows is refused with the headers found: %j',
    (text) => expect(() => readText(text)).toThrow(/no header row of a known log; found/),
  );
});
