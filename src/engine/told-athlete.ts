import { estimateAthlete } from '../athlete/estimate-athlete.ts';
import { toldOn } from '../athlete/told-history.ts';
import type { Athlete } from '../core/athlete.ts';
import type { Settings } from './settings.ts';
import { withToldOf } from './with-told-of.ts';

/** What the settings alone tell of the runner, today. */
export const toldAthlete = (settings: Settings): Athlete => {
  const { told, preset, today } = withToldOf(settings, []);
  return estimateAthlete([], toldOn(told, today), preset, today);
};
