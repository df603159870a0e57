import type { Config } from '../config/schema.ts';
import { present } from '../core/present.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { hintsOf } from './hints-of.ts';
import type { CommonOptions } from './options.ts';

/** What settings and flags tell of plan files that the files cannot. */
export const planHintsOf = (config: Config, { planFormat }: CommonOptions, today: string): PlanHints => {
  const { distanceUnit, dateOrder } = hintsOf(config);
  return present<PlanHints>({ format: planFormat, distanceUnit, dateOrder, raceDay: config.race?.date, today });
};
