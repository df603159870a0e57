import { reaches } from '../../core/compare.ts';
import { defineRule, type Ruling } from '../../core/rule.ts';
import type { Drift } from '../../core/session.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

interface Options {
  readonly noteRatio: number;
  readonly warningRatio: number;
}

type Assessed = Extract<Drift, { assessable: true }>;
type Open = Extract<Drift, { assessable: false }>;
type Message = 'drifted' | 'driftedByLap' | 'rose';

const COULD_BE = ['heat', 'thirst', 'hills', 'a slipping strap or wrist sensor'];

const fromHalves = (drift: Assessed, options: Options): Ruling<Message> | undefined => {
  const isStated = drift.from === 'halves';
  const noteRatio = isStated ? options.warningRatio : options.noteRatio;
  const [first, second] = drift.halves;
  // Slowing down lowers speed per beat as well; only a heart that works harder has drifted.
  if (!reaches(drift.decouplingRatio, noteRatio) || second.heartRateBpm <= first.heartRateBpm) return undefined;
  // Averages of whole laps hide stops, hills and drop-outs, those of halves the warm-up as well: a note at most.
  const isWarning = drift.from === 'stream' && reaches(drift.decouplingRatio, options.warningRatio);
  return {
    message: drift.from === 'laps' ? 'driftedByLap' : 'drifted',
    severity: isWarning ? 'warning' : 'info',
    confidence: 'low',
    evidence: {
      drift: { value: drift.decouplingRatio, unit: 'percent', limit: noteRatio },
      pace1: { value: first.gradeAdjustedSpeedMps, unit: 'speed' },
      hr1: { value: first.heartRateBpm, unit: 'bpm' },
      pace2: { value: second.gradeAdjustedSpeedMps, unit: 'speed' },
      hr2: { value: second.heartRateBpm, unit: 'bpm' },
    },
    couldBe: COULD_BE,
  };
};

/** Heart rate alone: a note, and a faster second half is the first thing that it could be. */
const fromRise = ({ statedHalves }: Open, options: Options): Ruling<Message> | undefined => {
  if (statedHalves === undefined) return undefined;
  const [first, second] = statedHalves;
  const riseRatio = second.heartRateBpm / first.heartRateBpm - 1;
  if (!reaches(riseRatio, options.warningRatio)) return undefined;
  return {
    message: 'rose',
    severity: 'info',
    confidence: 'low',
    evidence: {
      rise: { value: riseRatio, unit: 'percent', limit: options.warningRatio },
      hr1: { value: first.heartRateBpm, unit: 'bpm' },
      hr2: { value: second.heartRateBpm, unit: 'bpm' },
    },
    couldBe: ['a faster second half', ...COULD_BE],
  };
};

export const hrDrift = defineRule({
  meta: {
    id: 'recovery/hr-drift',
    scope: 'session',
    summary: 'Heart rate climbed while pace did not',
    severity: 'info (warning from 8 %)',
    group: 'drift',
    messages: {
      driftedByLap: 'speed per heart beat fell {drift} from lap to lap: {pace1} at {hr1:bare}, then {pace2} at {hr2}',
      drifted: 'speed per heart beat fell {drift}: {pace1} at {hr1:bare}, then {pace2} at {hr2}',
      rose: 'heart rate rose from {hr1:bare} in the first half to {hr2} in the second; the log does not tell whether pace held',
    },
    advice: 'Start slower, walk when heart rate passes the cap, or rest instead; check heat and drink first.',
    sources: ['zone1', 'marathon', 'friel', 'tool'],
    standing: 'tool default',
    docs: {
      how: 'Grade-adjusted speed divided by heart rate, second half against first half by moving time, after the first 8 min. Assessed only when at least 16 min are left, pace is steady (one-minute means spread under 8 %), no stop is longer than 2 min, less than 10 % of the time is stopped or without heart rate, heart rate can be trusted and is higher in the second half. A fall of 5 % is a note, of 8 % a warning. Where only laps are known (at least four after the first 8 min), their averages stand in for the stream, and a fall is a note at most. From the halves that a log states in columns of its own, where the warm-up is in the first, a fall of 8 % is a note and nothing is a warning; without their paces a rise of heart rate by 8 % is.',
      needs:
        'A stream with heart rate and speed, laps with both, or a log that states heart rate by halves and a run of 30 min or more. Silent with a log row alone.',
      why: 'Calm from start to finish (zone1); a recovery run should feel lighter as it goes on, not heavier (marathon).',
      beware:
        'Heat, thirst, hills and a slipping sensor do the same. The 5 % mark comes from steady runs of 60 to 120 min: on 30 min it is a hint. Alone it never makes a run a workout.',
      fix: 'Start slower, or move the run to a cooler hour.',
      see: ['recovery/hr-above-cap'],
    },
    options: {
      noteRatio: { kind: 'number', byDefault: 0.05, least: 0.001, most: 1, says: 'Decoupling that is worth a note' },
      warningRatio: { kind: 'number', byDefault: 0.08, least: 0.001, most: 1, says: 'Decoupling that is a warning' },
    },
  },
  *judge(session, { options }) {
    if (!isRecoveryRun(session)) return;
    const ruling = session.drift.assessable ? fromHalves(session.drift, options) : fromRise(session.drift, options);
    if (ruling !== undefined) yield ruling;
  },
});
