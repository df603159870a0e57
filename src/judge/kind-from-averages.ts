import type { Athlete } from '../core/athlete.ts';
import { exceeds, reaches } from '../core/compare.ts';
import type { Observed, Session } from '../core/session.ts';
import { AVERAGE_LIMITS as LIMITS } from '../measures/average-limits.ts';
import { isLong } from './is-long.ts';
import type { Usual } from './usual.ts';
import { firstHardZone, zoneIntensity } from './zone-intensity.ts';

const guess = (kind: Observed['kind'], why: string): Observed => ({ kind, confidence: 'low', why: [why] });

/** A long run at a heart rate that nobody holds for fun. */
const fromLongEffort = (session: Session, hrMaxBpm: number, usual: Usual): Observed | undefined => {
  const average = session.averageHeartRateBpm!;
  if (!isLong(session, usual) || !reaches(average, LIMITS.hardLongShare * hrMaxBpm)) return undefined;
  return guess('tempo', `${Math.round((average / hrMaxBpm) * 100)} % of maximum heart rate held through a long run`);
};

/** The fastest stretch over the average speed, where it stands out and is no leap of the positions. */
const burstOf = ({ maxSpeedMps, speedMps }: Session, usual: Usual): number | undefined => {
  if (maxSpeedMps === undefined || speedMps === undefined || usual.burstRatio === undefined) return undefined;
  const ratio = maxSpeedMps / speedMps;
  const limit = Math.max(LIMITS.burstRatio, LIMITS.burstOverUsual * usual.burstRatio);
  // Walking breaks make running look fast beside the average: it must be fast beside the runner's usual speed too.
  const isFast = reaches(maxSpeedMps, LIMITS.burstRatio * (usual.speedMps ?? speedMps));
  return isFast && reaches(ratio, limit) && !exceeds(ratio, LIMITS.mostBurstRatio) ? ratio : undefined;
};

/** What a row's average and maximum give away together. */
const fromPeak = (session: Session, { hrMax, heartRateZones: model }: Athlete, usual: Usual): Observed | undefined => {
  const { averageHeartRateBpm: average = Number.NaN, maxHeartRateBpm: peak, durationS = 0 } = session;
  if (peak === undefined || hrMax === undefined || model === undefined || durationS < LIMITS.leastS) return undefined;
  const hardBpm = model.edges[firstHardZone(model.edges.length + 1) - 2]!;
  const share = isLong(session, usual) ? LIMITS.peakAboveAverageLong : LIMITS.peakAboveAverage;
  if (reaches(peak, hardBpm) && reaches(peak - average, share * hrMax.value))
    return guess(
      'intervals',
      `heart rate peaked ${Math.round(peak - average)} bpm above its average, in the hard zones`,
    );
  const burst = burstOf(session, usual);
  if (burst === undefined || !reaches(peak, LIMITS.burstPeakShare * hrMax.value)) return undefined;
  return reaches(peak - average, LIMITS.burstPeakAboveAverage * hrMax.value)
    ? guess('intervals', `its fastest stretch was ${burst.toFixed(1)} times as fast as the run`)
    : undefined;
};

const over = (value: number | undefined, usual: number | undefined): number =>
  value === undefined || usual === undefined ? Number.NaN : value / usual;

/** A moderate effort that was a good deal faster than usual was meant to be fast, and so was one that cost more as well. */
const fromSpeed = (session: Session, zone: number, zones: number, usual: Usual): Observed | undefined => {
  if (isLong(session, usual)) return undefined;
  const faster = over(session.gradeAdjustedSpeedMps ?? session.speedMps, usual.speedMps);
  const fasterPercent = Math.round((faster - 1) * 100);
  if (zoneIntensity(zone, zones) === 'moderate' && reaches(faster, LIMITS.fastRatio))
    return guess('tempo', `${fasterPercent} % faster than usual, in zone ${zone}`);
  const isTrusted = session.heartRateTrust.verdict === 'good';
  const higher = over(isTrusted ? session.averageHeartRateBpm : undefined, usual.heartRateBpm);
  if (!reaches(faster, LIMITS.fasterRatio) || !reaches(higher, LIMITS.higherRatio)) return undefined;
  return guess(
    'tempo',
    `${fasterPercent} % faster than usual, and harder: heart rate ${Math.round((higher - 1) * 100)} % higher`,
  );
};

/**
 * Hard running that a row's averages hide and its maxima give away; undefined where they tell nothing. Always a guess:
 * an easy run with one hill, or one beat misread, looks the same.
 */
export const kindFromAverages = (
  session: Session,
  zone: number,
  zones: number,
  athlete: Athlete,
  usual: Usual,
): Observed | undefined => {
  const { averageHeartRateBpm, heartRateTrust } = session;
  const hrMaxBpm =
    averageHeartRateBpm === undefined || heartRateTrust.verdict === 'bad' ? undefined : athlete.hrMax?.value;
  const fromHeart =
    hrMaxBpm === undefined
      ? undefined
      : (fromLongEffort(session, hrMaxBpm, usual) ?? fromPeak(session, athlete, usual));
  return fromHeart ?? fromSpeed(session, zone, zones, usual);
};
