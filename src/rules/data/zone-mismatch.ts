import { exceeds, fallsShort } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';

/** A shorter count says little of how the two go about it. Tool default. */
const LEAST_S = 600;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Share of the time that the device and the tool put into different zones, for the device's own edges; 0 to 1. */
const mismatchOf = ({ sport, heartRateTrust, device }: JudgedSession): number | undefined => {
  const [theirs, ours] = [device?.timeInZoneS, device?.recomputedInZoneS];
  if (!isRun(sport) || heartRateTrust.verdict !== 'good') return undefined;
  if (theirs === undefined || ours === undefined || theirs.length !== ours.length) return undefined;
  if (fallsShort(sum(theirs), LEAST_S) || fallsShort(sum(ours), LEAST_S)) return undefined;
  return sum(theirs.map((seconds, zone) => Math.abs(seconds - ours[zone]!))) / (sum(theirs) + sum(ours));
};

export const zoneMismatch = defineRule({
  meta: {
    id: 'data/zone-mismatch',
    scope: 'log',
    summary: "Device's own minutes in zones far from those of its recording",
    severity: 'info',
    group: 'none',
    messages: {
      one: "the watch's own minutes in heart-rate zones differ from its recording by {share} of the time, for the same edges",
      some: "the watch's own minutes in heart-rate zones differ from its recording by {share} of the time, for the same edges; so in {runs} runs",
    },
    advice: 'Believe the recording: the minutes here are counted from it, second by second.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: "Counts the recording's seconds between the zone edges that the watch stored and holds them against the seconds that it stored itself: the seconds that differ, as a share of both together. Runs with less than ten minutes of either are left out. The run that differs most is named.",
      needs: 'A FIT file with the times in zones and their edges, and a heart rate that can be trusted.',
      why: 'Where the two part, a part of the recording is missing, or the watch counted by other edges than it stored.',
      beware: 'A watch that counts on while it is paused, and edges that were changed during the run.',
      fix: 'Both stand side by side in recover session FILE.',
      see: ['data/hr-implausible'],
    },
    options: {
      share: {
        kind: 'number',
        byDefault: 0.1,
        least: 0,
        most: 1,
        says: 'share of the time from which on the two are far apart',
      },
    },
  },
  *judge({ reported }, { options: { share: limit } }) {
    const apart = reported.flatMap((session) => {
      const share = mismatchOf(session);
      return share !== undefined && exceeds(share, limit) ? [{ session, share }] : [];
    });
    const [first, ...others] = apart;
    if (first === undefined) return;
    const worst = others.reduce((most, one) => (one.share > most.share ? one : most), first);
    yield {
      message: others.length === 0 ? 'one' : 'some',
      severity: 'info',
      confidence: 'medium',
      session: worst.session.id,
      ...(worst.session.sources[0] !== undefined && { place: worst.session.sources[0] }),
      evidence: {
        share: { value: worst.share, unit: 'percent', limit },
        runs: { value: apart.length, unit: 'count' },
      },
    };
  },
});
