import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import type { PlanDocument } from '../../src/core/plan.ts';
import { cellSlice, plansOf } from '../support/plan-text.ts';

const CORPUS = process.env.RECOVER_CORPUS;
const folder = join(CORPUS ?? '', 'csv-plan');
const names = CORPUS === undefined ? [] : readdirSync(folder);
const read = (name: string): PlanDocument => plansOf(new Uint8Array(readFileSync(join(folder, name))), name)[0]!;
const named = (part: string): string => names.find((name) => name.includes(part))!;

describe.skipIf(!CORPUS)('plan files of the corpus (set RECOVER_CORPUS to its folder)', () => {
  it('every one is read without a fault, or refused with a reason', () => {
    for (const name of names) {
      try {
        expect(read(name).faults, name).toEqual([]);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        expect(name).toMatch(/workouts\.csv|template\.csv/);
      }
    }
  });

  it('every cell stands where its place says', () => {
    for (const name of names.filter((one) => !/workouts\.csv|template\.csv/.test(one))) {
      const text = new TextDecoder().decode(readFileSync(join(folder, name)));
      for (const entry of read(name).entries) {
        const slice = cellSlice(text, entry).replaceAll('\\n', '\n').replaceAll('""', '"');
        expect(slice, name).toBe(entry.cell.text);
      }
    }
  });

  it.each([
    ['hansons_adv_half', 18],
    ['hansons_beg_mara', 18],
    ['higdon_mara3', 24],
    ['pfitz_12_70', 12],
    ['pfitz_18_55', 18],
    ['pfitz_half_12_47', 12],
    ['pfitz_multi_4', 4],
    ['frr_8k10k_03', 13],
  ])('%s has %i weeks of seven days in miles', (part, weeks) => {
    const plan = read(named(part));
    expect(plan.distanceUnit).toBe('mi');
    expect(plan.entries.map(({ at }) => at)).toEqual(Array.from({ length: weeks * 7 }, (_, at) => at));
  });

  it('the same plan is on the same days as a grid and as a calendar', () => {
    const grid = read(named('calendar-inator__running_plan.csv'));
    const calendar = read(named('calendar-inator__running_plan.ics'));
    expect(grid.entries.map(({ day, cell }) => [day, Number(cell.text)])).toEqual(
      calendar.entries.map(({ day, cell }) => [day, Number.parseFloat(cell.text)]),
    );
  });
});
