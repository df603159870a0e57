import { describe, expect, it } from 'vitest';
import { doubts, factsOf, readText } from './support/read-text.ts';

const first = (header: string, row: string) => readText(`${header}\n${row}\n`).activities[0]!;
const factsIn = (header: string, row: string) => factsOf(readText(`${header}\n${row}\n`))[0]!;

describe('columns that carry evidence', () => {
  it('tell the halves', () => {
    const header = 'date,distance_km,duration,avg_hr,hr_first_half,hr_second_half,pace_first_half,pace_second_half';
    const facts = factsIn(header, '2026-11-11,6,40:00,138,130,146,6:40,6:40');
    expect(facts).toMatchObject({ firstHalfHeartRateBpm: 130, secondHalfHeartRateBpm: 146 });
    expect(facts.firstHalfSpeedMps).toBeCloseTo(2.5, 9);
  });

  it('tell what was prescribed; a kind of its own comes first', () => {
    expect(first('date,km,time,planned_type,hr_cap', '2026-11-11,6,40:00,Recovery,140')).toMatchObject({
      declaredIntent: { kind: 'recovery', from: ['plan'] },
      facts: { heartRateCapBpm: 140 },
    });
    expect(first('date,km,time,type,prescribed type', '2026-11-11,6,40:00,Tempo,Recovery')).toMatchObject({
      declaredIntent: { kind: 'tempo', from: ['column'] },
    });
    expect(factsIn('date,km,time,prescribed_hr_max', '2026-11-11,6,40:00,142')).toMatchObject({ heartRateCapBpm: 142 });
  });

  it.each([
    ['sleep_h', '7.5', 27_000],
    ['sleep', '7:30', 27_000],
    ['sleep', '7h30', 27_000],
    ['sleep hours', '8', 28_800],
    ['sleep', '7', undefined],
  ])('tell the night under %j as %j', (header, cell, seconds) => {
    expect(factsIn(`date,km,time,${header}`, `2026-11-11,6,40:00,${cell}`).sleepS).toBe(seconds);
  });

  it('tell effort, soreness and resting heart rate', () => {
    expect(factsIn('date,km,time,rpe,soreness,resting_hr', '2026-11-11,6,40:00,4,2,48')).toMatchObject({
      rpe: 4,
      soreness: 2,
      restingHeartRateBpm: 48,
    });
  });
});

describe('times in zones', () => {
  const zones = (names: readonly string[], cells: string) =>
    first(`date,km,time,${names.join(',')}`, `2026-11-11,6,40:00,${cells}`).deviceProfile?.timeInZoneS;
  const five = (name: string) => [1, 2, 3, 4, 5].map((n) => name.replace('N', String(n)));

  it.each(['zN_min', 'HRZoneNMinutes', 'Zone N time', 'Zone N (min)', 'time in zone N', 'ZN', 'Zona N', 'Strefa N'])(
    'under %j are minutes',
    (name) => expect(zones(five(name), '10,25,5,0,0')).toEqual([600, 1500, 300, 0, 0]),
  );

  it('are seconds where only so they fit into the run', () => {
    expect(zones(five('zone N'), '600,1500,300,0,0')).toEqual([600, 1500, 300, 0, 0]);
  });

  it('may be clock times', () => {
    expect(zones(five('zone N time'), '10:00,25:00,5:00,0:00,0:00')).toEqual([600, 1500, 300, 0, 0]);
  });

  it('that are longer than the run are left out, and said so', () => {
    const result = readText(`date,km,time,${five('zN_min').join(',')}\n2026-11-11,6,40:00,60,60,60,60,60\n`);
    expect(result.activities[0]!.deviceProfile).toBeUndefined();
    expect(doubts(result)).toEqual([[2, '"z1_min": the times in zones are longer than the session and were left out']]);
  });
});

describe('a row of a plan', () => {
  it.each([
    ['planned_distance_km', '8'],
    ['planned_type', 'Easy'],
    ['target time', '40 min'],
  ])('with %s alone is no session', (header, cell) => {
    const result = readText(`date,km,time,avg_hr,${header}\n2026-11-10,5,30:00,130,\n2026-11-12,,,,${cell}\n`);
    expect(result.activities).toHaveLength(1);
    expect(result.problems).toMatchObject([{ kind: 'empty', reason: 'planned, not done', place: { line: 3 } }]);
  });
});
