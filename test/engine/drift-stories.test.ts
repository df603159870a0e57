import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import type { Session } from '../../src/core/session.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { text } from '../../src/reporters/text.ts';
import { RULES } from '../../src/rules/index.ts';
import { view } from '../reporters/support/build.ts';
import { type Stretch, session, trace } from '../support/build.ts';

/** A recovery run of these stretches by someone with a maximum of 190 (cap 138.7) and an easy pace of 3 m/s. */
const recovery = (mps: number, stretches: readonly Stretch[]): Session => {
  const built = trace(stretches);
  const seconds = built.count * built.stepS;
  const bpm = built.heartRateBpm.reduce((sum, value) => sum + value, 0) / built.count;
  return session({
    trace: built,
    durationS: seconds,
    movingS: seconds,
    distanceM: mps * seconds,
    speedMps: mps,
    gradeAdjustedSpeedMps: mps,
    averageHeartRateBpm: bpm,
    maxHeartRateBpm: Math.max(...built.heartRateBpm),
  });
};

const reportOn = (run: Session) =>
  analyze(
    { sessions: [run], problems: [], inputs: [] },
    {
      preset: presetById('consensus')!,
      told: { hrMaxBpm: 190, easySpeedMps: 3 },
      timeZone: 'UTC',
      today: '2026-12-31',
      circumstances: NO_CIRCUMSTANCES,
      weekStart: 'monday',
      units: 'km',
      period: { kind: 'all' },
      rules: {},
    },
    RULES,
  );

const drifting = (mps: number): Session =>
  recovery(mps, [
    { seconds: 480, bpm: 122, toBpm: 126, mps },
    { seconds: 1500, bpm: 126, toBpm: 152, mps },
  ]);

const tooFast = (mps: number): Session =>
  recovery(mps, [
    { seconds: 300, bpm: 130, toBpm: 148, mps },
    { seconds: 1680, bpm: 150, mps },
  ]);

describe('heart rate above the cap', () => {
  it('of a run whose pace was fine is the story of the drift, with the minutes as its part', () => {
    const report = reportOn(drifting(2.4));
    expect(report.sessions[0]!.verdict).not.toBe('became-workout');
    const printed = text.render(report, view({ columns: 100 })).replace(/\s+/g, ' ');
    expect(printed).toMatch(/the pace was fine and heart rate drifted: 6:57\/km at 13\d, then 6:57\/km at 14\d bpm/);
    expect(printed).toMatch(/- HR crossed 139 bpm at \d+:\d+ and was above it for \d+ min of 33/);
    expect(printed).toContain('Not the pace: look for shade');
    expect(printed).not.toContain('would have kept the cap');
    expect(printed).not.toContain('became a workout');
  });

  it('of a run that was too fast is the story of the pace', () => {
    const report = reportOn(tooFast(3.2));
    expect(report.sessions[0]!.verdict).toBe('became-workout');
    const printed = text.render(report, view({ columns: 100 })).replace(/\s+/g, ' ');
    expect(printed).toContain('became a workout: heart rate and pace say so');
    expect(printed).not.toContain('drifted');
  });

  it('of a run that drifted at a pace too fast blames the pace all the same', () => {
    const report = reportOn(drifting(3.2));
    expect(report.sessions[0]!.verdict).toBe('became-workout');
    const printed = text.render(report, view({ columns: 100 })).replace(/\s+/g, ' ');
    expect(printed).toContain('at a pace as fast as your easy runs');
    expect(printed).not.toContain('the pace was fine');
  });
});
