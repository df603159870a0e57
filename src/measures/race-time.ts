import { vdot } from './vdot.ts';

/** Steps of halving: far below a hundredth of a second. */
const STEPS = 60;

/** The time over a distance that has a given VDOT, seconds. The slower, the lower: found by halving. */
export const raceTime = (wanted: number, distanceM: number): number => {
  let [fastS, slowS] = [distanceM / 12, distanceM / 0.5];
  for (let i = 0; i < STEPS; i++) {
    const middleS = (fastS + slowS) / 2;
    if (vdot(distanceM, middleS) > wanted) fastS = middleS;
    else slowS = middleS;
  }
  return (fastS + slowS) / 2;
};
