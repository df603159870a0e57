import { crediblePeakBpm } from '../../athlete/credible-peak.ts';
import { PROVEN_WRONG_BPM } from '../../athlete/maximum-heart-rate.ts';
import type { Athlete } from '../../core/athlete.ts';
import { exceeds } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { isRun } from '../../core/sport.ts';

/** Whose number it is; what the log itself shows cannot be beyond what it shows. */
const WHOSE = new Map([
  ['told', 'your maximum'],
  ['device', "your watch's maximum"],
]);

interface Beyond {
  readonly run: JudgedSession;
  readonly peakBpm: number;
  readonly maximumBpm: number;
  readonly whose: string;
}

const beyondMaximum = (run: JudgedSession, { hrMax }: Athlete, marginBpm: number): Beyond[] => {
  const whose = hrMax === undefined ? undefined : WHOSE.get(hrMax.origin);
  if (hrMax === undefined || whose === undefined || !isRun(run.sport)) return [];
  const peakBpm = crediblePeakBpm(run);
  return exceeds(peakBpm, hrMax.value + marginBpm) ? [{ run, peakBpm, maximumBpm: hrMax.value, whose }] : [];
};

export const hrmaxExceeded = defineRule({
  meta: {
    id: 'data/hrmax-exceeded',
    scope: 'week',
    summary: 'Heart rate beyond the maximum that was told',
    severity: 'info',
    group: 'none',
    messages: {
      once: 'heart rate reached {peak}, beyond {whose} of {maximum}: the limits that rest on it may be too low',
      often:
        'heart rate reached {peak}, beyond {whose} of {maximum}, as it went beyond it in {runs} runs of the week: the limits that rest on it may be too low',
    },
    advice: 'If the sensor is to be trusted here, raise athlete.hrMax from that day on.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Holds the highest 30 s of each run with a good heart rate, or the maximum that a log states beside an average of at least 80 % of it, against the maximum that was told for its day or is stored in the watch. The highest of a week is named, with its day.',
      needs: 'A maximum heart rate that was told or stored, and a run with a heart rate that can be trusted.',
      why: 'A maximum that is too low makes every cap and zone too low, and accuses runs that were easy.',
      beware: 'A strap that slips, and a wrist sensor that counts steps, show peaks that were none.',
      fix: 'Look at the run: recover session FILE. A race or a hard climb shows a maximum, a flat easy run does not.',
      see: ['data/hrmax-estimated', 'data/hr-implausible'],
    },
    options: {
      marginBpm: {
        kind: 'number',
        byDefault: PROVEN_WRONG_BPM,
        least: 0,
        says: 'beats per minute beyond the maximum that a sensor may be off by',
      },
    },
  },
  *judge({ sessions, athleteOn }, { options: { marginBpm } }) {
    const beyond = sessions.flatMap((run) => beyondMaximum(run, athleteOn(run.day), marginBpm));
    const [first, ...others] = beyond;
    if (first === undefined) return;
    const highest = others.reduce((top, one) => (one.peakBpm > top.peakBpm ? one : top), first);
    const { run } = highest;
    yield {
      message: others.length === 0 ? 'once' : 'often',
      severity: 'info',
      confidence: 'medium',
      session: run.id,
      day: run.day,
      ...(run.sources[0] !== undefined && { place: run.sources[0] }),
      couldBe: ['a loose strap or wrist sensor'],
      evidence: {
        peak: { value: highest.peakBpm, unit: 'bpm', limit: highest.maximumBpm + marginBpm },
        maximum: { value: highest.maximumBpm, unit: 'bpm' },
        whose: { value: highest.whose, unit: 'text' },
        runs: { value: beyond.length, unit: 'count' },
      },
    };
  },
});
