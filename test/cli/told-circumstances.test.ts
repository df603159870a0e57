import { describe, expect, it } from 'vitest';
import { toldCircumstances } from '../../src/cli/told-circumstances.ts';
import { runCli } from '../support/run-cli.ts';

describe('what settings tell of the training', () => {
  it('is nothing where they tell nothing', () => {
    expect(toldCircumstances({}, undefined)).toEqual({ offDays: [], maxMinutes: {} });
  });

  it('is read with weekdays from Monday = 0', () => {
    const config = {
      phase: 'build',
      race: { date: '2027-04-11', distance: 'half' },
      days: { off: ['mon', 'sun'], long: 'sat', maxMinutes: { wed: 40 } },
      support: { percent: 30 },
      athlete: { experience: 'beginner' },
    } as const;
    expect(toldCircumstances(config as never, undefined)).toEqual({
      experience: 'beginner',
      phase: 'build',
      race: { day: '2027-04-11', distanceM: 21_097.5 },
      offDays: [0, 6],
      longDay: 5,
      maxMinutes: { 2: 40 },
      supportRatio: 0.3,
    });
  });

  it('takes the experience of the athlete asked for', () => {
    const config = {
      athlete: { experience: 'advanced' },
      athletes: { Anna: { experience: 'beginner' }, Bo: {} },
    } as const;
    expect(toldCircumstances(config, 'anna').experience).toBe('beginner');
    expect(toldCircumstances(config, 'bo').experience).toBe('advanced');
  });

  it.each([
    ['race.distance=far', 'marathon'],
    ['days.off=["monday"]', 'days.off'],
    ['phase=peaking', 'phase'],
    ['days.maxMinutes.wed=-5', 'days.maxMinutes.wed'],
  ])('refuses %s with its name', async (setting, named) => {
    const { code, err } = await runCli(['config', '--set', setting]);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
