import type { Sport } from '../../core/sport.ts';
import { sportFromName } from '../sport-names.ts';

/** What a device calls the activity. */
export interface SportStated {
  readonly sport: number | undefined;
  readonly subSport: number | undefined;
  readonly name: string | undefined;
}

/** FIT profile, sport: the way from one discipline to the next. */
export const TRANSITION = 3;
const GENERIC = 0;

/** FIT profile, sport. All others are known to the device and are no sport of ours. */
const SPORTS: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [1, 'running'],
  [2, 'cycling'],
  [5, 'swimming'],
  [11, 'walking'],
  [17, 'hiking'],
  [21, 'cycling'], // with a motor
]);

/** FIT profile, sub_sport, where it changes what the sport says. */
const RUNS: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [1, 'treadmill-running'],
  [3, 'trail-running'],
  [45, 'treadmill-running'], // indoor running
  [58, 'treadmill-running'], // virtual
]);
/** The same under fitness equipment and training, which are no sport of their own. */
const INDOORS: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [1, 'treadmill-running'],
  [5, 'cycling'], // spin
  [6, 'cycling'], // indoor cycling
  [20, 'strength'],
  [27, 'walking'],
  [45, 'treadmill-running'],
]);

const byNumber = (sport: number, subSport: number): Sport | undefined => {
  if (sport === GENERIC) return INDOORS.get(subSport);
  const known = SPORTS.get(sport);
  if (known === undefined) return INDOORS.get(subSport) ?? 'other';
  return known === 'running' ? (RUNS.get(subSport) ?? known) : known;
};

/** The sport that the device states; undefined when it says no more than "generic". */
export const sessionSport = ({ sport, subSport, name }: SportStated): Sport | undefined => {
  const known = sport === undefined ? undefined : byNumber(sport, subSport ?? 0);
  return known ?? (name === undefined ? undefined : sportFromName(name));
};
