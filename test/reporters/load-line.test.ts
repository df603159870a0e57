import { describe, expect, it } from 'vitest';
import { loadLine } from '../../src/reporters/text/load-line.ts';
import { penFor } from '../../src/reporters/text/pen.ts';
import { view, week } from './support/build.ts';

const full = week({
  load: {
    trimp: 412.3,
    monotony: 2.5,
    strain: 1031,
    fitness: 52.4,
    fatigue: 57.1,
    tauDays: { fitness: 42, fatigue: 7 },
    acuteChronicRatio: 1.6,
  },
  intensity: { low: 0.78, middle: 0.15, high: 0.07, polarizationIndex: 1.561 },
  spike: { session: 'x', ratio: 2.1, size: 'large' },
});

const told = (verbose: boolean, shown = full): string =>
  loadLine(shown, penFor(view({ columns: 100, verbose })))
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the load of a week in words', () => {
  it('names the days that fitness and fatigue are averaged over', () => {
    expect(told(false)).toContain('412 TRIMP; 52 a day over 42 days, 57 over 7 (form -5)');
    expect(told(true)).toContain('by 1 - e^(-1/42) and 1 - e^(-1/7) a day');
  });

  it('shows what is contested only when verbose, as plain numbers: no verdict on high ones either', () => {
    expect(told(false)).not.toMatch(/monotony|of the mean of 28|furthest/);
    const verbose = told(true);
    expect(verbose).toContain(
      'monotony 2.50, strain 1031; 7 days at 1.60 of the mean of 28; furthest run 210% of the longest of the 30 days before it',
    );
    expect(verbose).not.toMatch(/too|risk|danger|high|warn/i);
  });

  it.each([
    [1.12, '412 TRIMP, 12% above the mean of the 4 weeks before'],
    [0.6, '412 TRIMP, 40% below the mean of the 4 weeks before'],
    [1.004, '412 TRIMP, as the mean of the 4 weeks before'],
    [1.99, '412 TRIMP, 99% above the mean of the 4 weeks before'],
    [2, '412 TRIMP, 2.0 times the mean of the 4 weeks before'],
    [3.52, '412 TRIMP, 3.5 times the mean of the 4 weeks before'],
  ])('tells a trend of %d in percent, without a verdict', (trendRatio, words) => {
    expect(told(false, week({ load: { trimp: 412, trendRatio } }))).toBe(` Load ${words}`);
  });

  it('says nothing of what the log does not carry, and nothing at all without a load', () => {
    expect(told(true, week({ load: { trimp: 100 } }))).toBe(' Load 100 TRIMP');
    expect(told(true, week())).toBe('');
  });
});
