import type { Circumstances } from '../core/circumstances.ts';
import { reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Preset } from '../core/preset.ts';
import type { JudgedSession } from '../core/session.ts';

/** Soreness as logs keep it, from 1 to 5 or 10: from the middle of five on. Tool default. */
const SORE = 3;
/** Soreness of these days is still felt. Tool default. */
const SORE_DAYS = 2;

/** True where the latest soreness stated in the last two days up to `lastDay` is high. */
export const isSoreOn = (sessions: readonly JudgedSession[], lastDay: string): boolean => {
  const from = addDays(lastDay, 1 - SORE_DAYS);
  const last = sessions.findLast(({ day, soreness }) => soreness !== undefined && day >= from && day <= lastDay);
  return reaches(last?.soreness ?? 0, SORE);
};

/** Share of body weight for a support to take off: what the runner set, else while sore what the preset says. */
export const slotSupport = (
  { support }: Preset,
  { supportRatio }: Circumstances,
  isSore: boolean,
): readonly [low: number, high: number] | undefined => {
  if (support === undefined) return undefined;
  if (supportRatio !== undefined) return supportRatio === 0 ? undefined : [supportRatio, supportRatio];
  return isSore ? support.whenSore : undefined;
};
