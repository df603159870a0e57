import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/format/fill.ts';
import { zoneMismatch } from '../../../src/rules/data/zone-mismatch.ts';
import { recoveryRun } from '../../support/build.ts';
import { logOf } from '../log-of.ts';
import { judge } from '../support.ts';

const run = (timeInZoneS: number[], recomputedInZoneS: number[], more = {}) =>
  recoveryRun({ device: { zoneEdgesBpm: [120, 150], timeInZoneS, recomputedInZoneS }, ...more });
const count = (one: ReturnType<typeof recoveryRun>, options = {}): number =>
  judge(zoneMismatch, logOf([one]), { options }).length;

describe("a watch's own minutes in zones", () => {
  it('are far from ours beyond a tenth of the time, and not at it', () => {
    expect(count(run([600, 400, 0], [600, 400, 0]))).toBe(0);
    expect(count(run([600, 400, 0], [700, 300, 0]))).toBe(0);
    expect(count(run([600, 400, 0], [701, 299, 0]))).toBe(1);
  });

  it('may be told another limit', () => {
    const apart = run([600, 400, 0], [700, 300, 0]);
    expect(count(apart, { share: 0.05 })).toBe(1);
    expect(count(apart, { share: 0.1 })).toBe(0);
  });

  it('also differ where a part of the recording is missing', () => {
    expect(count(run([600, 1400, 0], [600, 700, 0]))).toBe(1);
  });

  it('say nothing below ten minutes of either', () => {
    expect(count(run([600, 0, 0], [0, 600, 0]))).toBe(1);
    expect(count(run([599, 0, 0], [0, 600, 0]))).toBe(0);
    expect(count(run([600, 0, 0], [0, 599, 0]))).toBe(0);
  });

  it('are not compared without both, with other zones, a bad heart rate or in other sports', () => {
    expect(count(recoveryRun())).toBe(0);
    expect(count(recoveryRun({ device: { zoneEdgesBpm: [120], timeInZoneS: [900, 0] } }))).toBe(0);
    expect(count(run([900, 0, 0], [0, 900]))).toBe(0);
    const bad = { verdict: 'bad', unusableShare: 0.6, reasons: [] } as const;
    expect(count(run([900, 0, 0], [0, 900, 0], { heartRateTrust: bad }))).toBe(0);
    expect(count(run([900, 0, 0], [0, 900, 0], { sport: 'cycling' }))).toBe(0);
  });

  it('are named once a report, by the run that differs most', () => {
    const runs = [run([900, 0, 0], [600, 300, 0]), run([900, 0, 0], [450, 450, 0], { id: 'worst' })];
    const [ruling, ...others] = judge(zoneMismatch, logOf(runs));
    expect(others).toEqual([]);
    expect(ruling!.session).toBe('worst');
    expect(fill(zoneMismatch.meta.messages.some, ruling!.evidence, 'km')).toMatch(
      /by 50% of the time.*; so in 2 runs$/,
    );
  });
});
