import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a candidate makes of one file, added up so that two of them can be compared. */
export type Sums = Readonly<Record<string, number>>;

/** Printed by a candidate, read by the bench. */
export interface Measured {
  readonly coldMs: number;
  /** Time that the thread was really on a processor in the cold pass, so that a busy machine blurs it less. */
  readonly cpuMs: number;
  readonly warmMs: number;
  readonly sums: Sums;
}

const WARM_PASSES = 2;

const SCHEDULED = '/proc/thread-self/schedstat';

/** Linux tells it for this thread; elsewhere it is that of all threads. */
const onProcessorMs = (): number => {
  if (existsSync(SCHEDULED)) return Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

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
  let cpuMs = 0;
  let sums: Sums = {};
  for (let k = 0; k <= WARM_PASSES; k++) {
    const [began, before] = [now(), onProcessorMs()];
    sums = await pass(files, work);
    times.push(now() - began);
    if (k === 0) cpuMs = onProcessorMs() - before;
  }
  const [coldMs, ...warm] = times;
  const measured: Measured = { coldMs: coldMs!, cpuMs, warmMs: Math.min(...warm), sums };
  console.log(JSON.stringify(measured));
};
