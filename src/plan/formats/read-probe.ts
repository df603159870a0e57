import { ReadError } from '../../core/errors.ts';
import type { PlanDocument } from '../../core/plan.ts';
import type { PlanFormat } from './plan-format.ts';
import type { PlanProbe } from './plan-probe.ts';
import { logError, looksLikeLog } from './refuse-log.ts';

/** What a file was read as. */
export interface PlanReading {
  readonly format: PlanFormat;
  readonly why: string;
  /** One or more. */
  readonly plans: readonly PlanDocument[];
}

/** Neither a plan nor anything else that is known. */
export class NoPlan extends ReadError {}

const HINT =
  'recover reads week grids, a row per day or workout, Markdown tables, TrainingPeaks and calendar files, and texts such as "Mon: 6 km easy; Tue: rest"';

const asked = (id: string, formats: readonly PlanFormat[]): PlanFormat => {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) {
    throw new ReadError(`no plan format is called "${id}"`, {
      hint: `known: ${formats.map((one) => one.id).join(', ')}`,
    });
  }
  return format;
};

const readAsked = (probe: PlanProbe, format: PlanFormat): PlanReading => {
  const why = format.detect(probe) ?? 'as it was told';
  const plans = format.read(probe, why);
  if (plans.length === 0)
    throw new NoPlan(`it has no plan of the format ${format.id}: ${format.looksFor} was expected`);
  return { format, why, plans };
};

/**
 * The plans in what is probed, by the first of the formats that finds some, or by the one that was asked for.
 * @throws ReadError when none does, with the reason
 */
export const readProbe = (probe: PlanProbe, formats: readonly PlanFormat[]): PlanReading => {
  if (probe.hints.format !== undefined) return readAsked(probe, asked(probe.hints.format, formats));
  for (const format of formats) {
    const why = format.detect(probe);
    const plans = why === undefined ? [] : format.read(probe, why);
    if (why !== undefined && plans.length > 0) return { format, why, plans };
  }
  if (probe.tables().some(looksLikeLog)) throw logError();
  throw new NoPlan('no plan was found in it: no table with days, dates or weeks', { hint: HINT });
};
