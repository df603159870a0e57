import type { HeartRateTrust, HeartRateTrustVerdict } from '../core/session.ts';
import type { Sport } from '../core/sport.ts';
import { isRun } from '../core/sport.ts';
import type { Trace } from '../core/trace.ts';
import { cadenceLock } from './cadence-lock.ts';
import type { CleanHeartRate } from './clean-heart-rate.ts';
import { dryStart } from './dry-start.ts';
import { type LevelShift, levelShifts } from './level-shift.ts';

/** Locked to the cadence for so long in all, as in the fitdocs tool. Less is chance. */
const LOCKED_S = 300;
/** Shares of the moving time without a believable heart rate: so much of one fault is a reason, so much of all is bad. Tool defaults. */
const DOUBTFUL_SHARE = 0.1;
const DOUBTFUL_MISSING_SHARE = 0.2;
const BAD_SHARE = 0.5;
/** Share of the readings that are spikes or impossible. Tool default. */
const ARTEFACT_SHARE = 0.02;
/** Unnatural jumps to a new level an hour. Tool default. */
const JUMPS_PER_HOUR = 3;
/** Nobody runs at a lower mean heart rate. Tool default, bpm. */
const LOWEST_RUN_BPM = 60;

export interface Evidence {
  readonly trace: Trace;
  readonly sport: Sport;
  readonly clean: CleanHeartRate;
  /** Share of each bin's readings in a stay at one value, 0 to 1. */
  readonly flatShare: Float32Array;
  readonly averageHeartRateBpm: number | undefined;
}

/** Seconds of each bin that count: moving ones, or all recorded ones of a session that never moves. */
const weights = ({ movingS, speedMps, stepS }: Trace): Float32Array =>
  movingS.some((seconds) => seconds > 0) ? movingS : speedMps.map((mps) => (Number.isNaN(mps) ? 0 : stepS));

/** Seconds of moving time by what became of the heart rate in them. */
interface Tally {
  movingS: number;
  missingS: number;
  lockedS: number;
  flatS: number;
  dryS: number;
  unusableS: number;
}

/** Bins locked to the cadence; none when they are too few to be more than chance. */
const lockedBins = ({ trace, sport }: Evidence, weightS: Float32Array): Uint8Array => {
  const none = new Uint8Array(trace.count);
  if (!isRun(sport)) return none;
  const locked = cadenceLock(trace);
  let lockedS = 0;
  for (let i = 0; i < trace.count; i++) if (locked[i] === 1) lockedS += weightS[i]!;
  return lockedS >= LOCKED_S ? locked : none;
};

const tallyOf = (evidence: Evidence): Tally => {
  const { trace, sport, flatShare } = evidence;
  const weightS = weights(trace);
  const locked = lockedBins(evidence, weightS);
  const dryBins = isRun(sport) ? dryStart(trace) : 0;
  const tally: Tally = { movingS: 0, missingS: 0, lockedS: 0, flatS: 0, dryS: 0, unusableS: 0 };
  for (let i = 0; i < trace.count; i++) {
    const seconds = weightS[i]!;
    const isMissing = Number.isNaN(trace.heartRateBpm[i]!);
    const isFlat = flatShare[i]! > 0.5;
    tally.movingS += seconds;
    if (isMissing) tally.missingS += seconds;
    if (locked[i] === 1) tally.lockedS += seconds;
    if (isFlat) tally.flatS += seconds;
    if (i < dryBins) tally.dryS += seconds;
    if (isMissing || locked[i] === 1 || isFlat || i < dryBins) tally.unusableS += seconds;
  }
  return tally;
};

const minutes = (seconds: number): string => `${Math.max(1, Math.round(seconds / 60))} min`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const artefactShare = ({ impossible, spikes, bpm }: CleanHeartRate): number => {
  if (impossible + spikes === 0) return 0;
  let known = 0;
  for (let i = 0; i < bpm.length; i++) if (!Number.isNaN(bpm[i]!)) known++;
  return (impossible + spikes) / (known + impossible + spikes);
};

const height = ({ fromBpm, toBpm }: LevelShift): number => toBpm - fromBpm;

/** Names the largest step of a sensor that has found or lost the heart; which side of it is wrong, nobody can tell. */
const shiftReason = (trace: Trace): string | undefined => {
  const shifts = [...levelShifts(trace)].sort((a, b) => Math.abs(height(b)) - Math.abs(height(a)));
  const [largest] = shifts;
  if (largest === undefined) return undefined;
  const bpm = Math.round(Math.abs(height(largest)));
  const minute = Math.floor((largest.bin * trace.stepS) / 60);
  const more = shifts.length > 1 ? `, and ${shifts.length - 1} more` : '';
  const [verb, cause] = height(largest) > 0 ? ['rises', 'unpaired or dry'] : ['falls', 'dry or slipping'];
  return `heart rate ${verb} by ${bpm} bpm in minute ${minute + 1} at an unchanged pace${more} (${cause} strap?)`;
};

const reasonsFor = (evidence: Evidence, tally: Tally): readonly string[] => {
  const { movingS, missingS, lockedS, flatS, dryS } = tally;
  const { clean, averageHeartRateBpm: average, sport } = evidence;
  const reasons: string[] = [];
  if (lockedS > 0) reasons.push(`heart rate follows the step rate for ${minutes(lockedS)} (cadence lock)`);
  if (flatS > 0 && flatS >= DOUBTFUL_SHARE * movingS)
    reasons.push(`heart rate stands still at one value for ${minutes(flatS)} in all`);
  if (clean.drawnS > 0 && clean.drawnS >= DOUBTFUL_SHARE * movingS)
    reasons.push(`heart rate runs in straight lines for ${minutes(clean.drawnS)} (drawn over a silence, not measured)`);
  if (missingS > 0 && missingS >= DOUBTFUL_MISSING_SHARE * movingS)
    reasons.push(`no heart rate for ${percent(missingS / movingS)} of the moving time`);
  if (dryS > 0)
    reasons.push('heart rate is higher in the first minutes than ever after at no higher speed (dry strap?)');
  const shift = isRun(sport) && dryS === 0 ? shiftReason(evidence.trace) : undefined;
  if (shift !== undefined) reasons.push(shift);
  const artefacts = artefactShare(clean);
  if (artefacts >= ARTEFACT_SHARE) reasons.push(`${percent(artefacts)} of the readings are spikes or impossible`);
  const manyJumps = clean.jumps > Math.max(1, (JUMPS_PER_HOUR * movingS) / 3600);
  if (manyJumps) reasons.push(`heart rate jumps by more than 20 bpm in a second, ${clean.jumps} times`);
  if (isRun(sport) && average !== undefined && average < LOWEST_RUN_BPM) {
    reasons.push(`an average of ${Math.round(average)} bpm is too low for a run`);
  }
  return reasons;
};

/** Can the heart rate carry a claim? Judged on the moving time; the reasons are for the runner to read. */
export const heartRateTrust = (evidence: Evidence): HeartRateTrust => {
  if (evidence.averageHeartRateBpm === undefined) return { verdict: 'none', unusableShare: 1, reasons: [] };
  const tally = tallyOf(evidence);
  const unusableShare = tally.movingS > 0 ? tally.unusableS / tally.movingS : 0;
  const reasons = reasonsFor(evidence, tally);
  const isLocked = tally.lockedS > 0 && tally.lockedS >= DOUBTFUL_SHARE * tally.movingS;
  const isBad = isLocked || (reasons.length > 0 && unusableShare >= BAD_SHARE);
  const verdict: HeartRateTrustVerdict = isBad ? 'bad' : reasons.length > 0 ? 'doubtful' : 'good';
  return { verdict, unusableShare, reasons };
};
