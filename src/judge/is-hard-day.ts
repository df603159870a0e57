import type { RunningDay } from './running-days.ts';

/** A day of hard running: a race, tempo or intervals. */
export const isHardDay = ({ load }: Pick<RunningDay, 'load'>): boolean => load === 'hard' || load === 'race';
