import { describe, expect, it } from 'vitest';
import type { ReportedSession } from '../../src/core/report.ts';
import { summariseWeek } from '../../src/engine/summarise-week.ts';
import { athlete, recoveryRun, sure, trace } from '../support/build.ts';

const weekWith = (sessions: readonly ReportedSession[]) =>
  summariseWeek(sessions, '2026-11-09', {
    weekStart: 'monday',
    distanceBeforeM: undefined,
    firstKnownDay: '2026-08-01',
    lastKnownDay: '2026-11-15',
    athleteOn: () => athlete({ lt1: sure(150), lt2: sure(170) }),
    training: { firstKnownDay: '2026-08-01', days: new Map() },
  });

const streamed = recoveryRun({
  day: '2026-11-10',
  durationS: 3000,
  movingS: 3000,
  trace: trace([
    { seconds: 2000, bpm: 130, mps: 3 },
    { seconds: 500, bpm: 150, mps: 3 },
    { seconds: 500, bpm: 170, mps: 4 },
  ]),
});
const row = (seconds: number) => recoveryRun({ day: '2026-11-11', durationS: seconds, movingS: seconds });

describe('the shares of intensity', () => {
  it('are of the time below, between and above the thresholds, an edge belonging above', () => {
    const { low, middle, high, polarizationIndex } = weekWith([streamed]).intensity!;
    expect([low, middle, high]).toEqual([expect.closeTo(2 / 3, 9), expect.closeTo(1 / 6, 9), expect.closeTo(1 / 6, 9)]);
    expect(polarizationIndex).toBeCloseTo(Math.log10((4 / 6) * 100), 9);
  });

  it('need a stream for four fifths of the running time', () => {
    expect(weekWith([streamed, row(750)]).intensity).toBeDefined();
    expect(weekWith([streamed, row(751)]).intensity).toBeUndefined();
  });
});
