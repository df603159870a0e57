/** What in a log would give the athlete's numbers that cannot be set, by the name that documents give the number. */
export const WHAT_WOULD_TELL = {
  criticalSpeed: 'races or other all-out efforts of three lengths between 3 and 20 min would tell it',
  vdot: 'a level race of 5 km to half marathon, named as one, would tell it',
} as const;
