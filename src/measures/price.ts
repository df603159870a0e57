import type { Athlete } from '../core/athlete.ts';
import { weaker } from '../core/estimate.ts';
import type { Session } from '../core/session.ts';
import type { Price } from '../core/session-measures.ts';
import { impulsePerMinute } from './impulse-per-minute.ts';
import { restForLoad } from './rest-for-load.ts';
import { sumOverHeartRate } from './sum-over-heart-rate.ts';

const NUMBER_OF_MINUTES = (): number => 1;

/**
 * What a run cost beyond the same minutes at the heart-rate cap, in Banister's training impulse. The excess is reckoned
 * at both ends of the resting heart rate's doubt as well. Undefined when the run stayed within, or heart rate, its
 * maximum or the cap are unknown.
 */
export const price = (session: Session, athlete: Athlete): Price | undefined => {
  const { hrMax, cap, sex } = athlete;
  const minutes = sumOverHeartRate(session, NUMBER_OF_MINUTES);
  if (hrMax === undefined || cap === undefined || minutes === undefined) return undefined;
  const rest = restForLoad(athlete.hrRest);
  const at = (hrRestBpm: number) => {
    const reserve = { hrMaxBpm: hrMax.value, hrRestBpm, ...(sex !== undefined && { sex }) };
    const load = sumOverHeartRate(session, (bpm) => impulsePerMinute(bpm, reserve))!;
    const loadAtCap = minutes * impulsePerMinute(cap.disputed.value, reserve);
    return { load, loadAtCap, excessRatio: load / loadAtCap - 1 };
  };
  const { load, loadAtCap } = at(rest.value);
  if (load <= loadAtCap) return undefined;
  const ratios = [at(rest.low).excessRatio, at(rest.high).excessRatio];
  return {
    load,
    loadAtCap,
    excess: load - loadAtCap,
    lowRatio: Math.min(...ratios),
    highRatio: Math.max(...ratios),
    unit: 'TRIMP',
    confidence: weaker(hrMax.confidence, rest.confidence),
  };
};
