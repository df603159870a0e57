import type { Slot } from '../../../src/core/slot.ts';

/** A rest day, the best slot with all it can say, and an optional one with little. */
export const slots: readonly Slot[] = [
  {
    day: '2026-11-16',
    part: 'any',
    kind: 'rest',
    priority: 'best',
    why: ['day after the long run, your usual rest day'],
    sources: [],
    uid: 'a',
  },
  {
    day: '2026-11-18',
    part: 'pm',
    kind: 'recovery-run',
    minutes: [20, 30],
    hrMaxBpm: 137,
    speedMps: [2.4, 2.6],
    supportRatio: [0.2, 0.4],
    origins: {
      minutes: "30 min: the preset's own edge",
      hrMaxBpm: '70 % of maximum heart rate 196',
      speedMps: 'easy pace',
    },
    hoursAfterHard: 24,
    alternatives: [{ day: '2026-11-19', why: 'the day that was taken suits it better' }],
    priority: 'best',
    why: ['24 h after Tue', 'best slot'],
    sources: ['lever'],
    uid: 'b',
  },
  {
    day: '2026-11-21',
    part: 'any',
    kind: 'recovery-run',
    minutes: [20, 30],
    priority: 'optional',
    why: ['between Fri and the long run'],
    sources: ['zone1'],
    uid: 'c',
  },
];
