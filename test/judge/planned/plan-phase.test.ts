import { expect, it } from 'vitest';
import type { Circumstances } from '../../../src/core/circumstances.ts';
import type { TrainingPlan } from '../../../src/core/plan.ts';
import { planPhase } from '../../../src/judge/planned/plan-phase.ts';
import { planRace } from '../../../src/judge/planned/plan-race.ts';
import { planOf } from '../../support/plan.ts';

const EASY = 'easy easy easy easy easy easy easy';
const phases = (plan: TrainingPlan, told: Pick<Circumstances, 'phase' | 'race'> = {}): unknown[] =>
  plan.workouts.filter(({ weekday }) => weekday === 6).map(planPhase(plan, told));

it('finds the race at the end, with its length', () => {
  expect(planRace(planOf([EASY, 'easy - - - - - race:42.2km']))).toEqual({ at: 13, distanceM: 42_200 });
  expect(planRace(planOf([EASY, 'easy - race - - - rest']))).toEqual({ at: 9 });
});

it('takes a race on the way for none', () => {
  expect(planRace(planOf(['- - - - - - race', 'easy - - - - - rest']))).toBeUndefined();
  expect(planRace(planOf(['- - - - - - race', 'easy - - - - rest']))).toEqual({ at: 6 });
});

it('takes a race for one on the way where long or hard running comes behind it', () => {
  expect(planRace(planOf([EASY, 'easy - - - - race long:20km']))).toBeUndefined();
  expect(planRace(planOf([EASY, 'easy - - race - - intervals:8km']))).toBeUndefined();
  expect(planRace(planOf([EASY, 'easy - - - - race easy:5km']))).toEqual({ at: 12 });
});

it('believes the date that the file gives, even behind the last day', () => {
  const document = { race: { day: '2026-11-29', distanceM: 10_000 } };
  expect(planRace(planOf(['- easy race'], { from: '2026-11-16', document }))).toEqual({ at: 13, distanceM: 10_000 });
  expect(planRace(planOf(['- easy race'], { document }))).toMatchObject({ at: 2 });
});

it('counts the phases back from it: 10 km, a week of taper, four to the peak', () => {
  const plan = planOf([EASY, EASY, EASY, EASY, EASY, EASY, '- - - - - - race:10km']);
  expect(phases(plan)).toEqual(['build', 'build', 'peak', 'peak', 'peak', 'taper', 'taper']);
});

it('knows no phase after the race', () => {
  expect(phases(planOf([EASY, '- - - - - race easy']))).toEqual(['taper', undefined]);
});

it("goes by the runner's race for a plan with dates, else by the phase that was told", () => {
  const race = { day: '2026-11-29', distanceM: 10_000 };
  expect(phases(planOf([EASY, EASY], { from: '2026-11-16' }), { race, phase: 'base' })).toEqual(['taper', 'taper']);
  expect(phases(planOf([EASY, EASY]), { race, phase: 'base' })).toEqual(['base', 'base']);
  expect(phases(planOf([EASY]))).toEqual([undefined]);
});

it('takes a last run of 42.2 or 21.1 km for the race, not one that other runs follow or of another length', () => {
  expect(planRace(planOf([EASY, 'easy - - - - - long:42.2km rest']))).toEqual({ at: 13, distanceM: 42_195 });
  expect(planRace(planOf([EASY, 'easy - - - - - unspecified:21.1km']))).toEqual({ at: 13, distanceM: 21_097.5 });
  expect(planRace(planOf([EASY, 'easy - - - - long:21.1km easy']))).toBeUndefined();
  expect(planRace(planOf([EASY, 'easy - - - - - long:21.3km']))).toBeUndefined();
  expect(planRace(planOf([EASY, 'easy - - - - - long:20-21.1km']))).toBeUndefined();
  expect(planRace(planOf([]))).toBeUndefined();
});

it('puts the race that is named behind a plan without dates', () => {
  const document = { race: { distanceM: 42_195 } };
  expect(planRace(planOf([EASY], { document }))).toEqual({ at: 7, distanceM: 42_195 });
  expect(planRace(planOf(['- - - race easy', EASY], { document }))).toEqual({ at: 14, distanceM: 42_195 });
  expect(planRace(planOf([EASY], { document, from: '2026-11-16' }))).toBeUndefined();
  expect(planRace(planOf([], { document }))).toBeUndefined();
});
