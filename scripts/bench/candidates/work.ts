import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a candidate makes of one file, added up so that two of them can be compared. */
export type Sums = Readonly<Record<string, number>>;

/** Printed by a candidate, read by the bench. */
export interface Measured {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly sums: Sums;
}

const WARM_PASSES = 2;

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

const addInto = (totals: Record<string, number>, sums: Sums): void => {
  for (const [name, value] of Object.entries(sums)) totals[name] = (totals[name] ?? 0) + value;
};

const pass = async (files: readonly string[], work: (bytes: Buffer) => Sums | Promise<Sums>): Promise<Sums> => {
  const totals: Record<string, number> = {};
  for (const file of files) addInto(totals, await work(readFileSync(file)));
  return totals;
};

/** Reads all files of the folder in argv with `work`: once cold, with the compiler's warm-up in it, then again. */
export const measure = async (work: (bytes: Buffer) => Sums | Promise<Sums>): Promise<void> => {
  const folder = process.argv[2]!;
  const files = readdirSync(folder).map((name) => join(folder, name));
  const times: number[] = [];
  let sums: Sums = {};
  for (let k = 0; k <= WARM_PASSES; k++) {
    const began = now();
    sums = await pass(files, work);
    times.push(now() - began);
  }
  const [coldMs, ...warm] = times;
  const measured: Measured = { coldMs: coldMs!, warmMs: Math.min(...warm), sums };
  console.log(JSON.stringify(measured));
};
