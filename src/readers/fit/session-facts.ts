import type { Facts } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import type { Sport } from '../../core/sport.ts';
import { stepsPerMinute } from '../steps-per-minute.ts';
import { type Message, numberIn, positiveIn } from './message.ts';

const averageCadence = (session: Message, sport: Sport): number | undefined => {
  const cadence = positiveIn(session, 18);
  if (cadence === undefined) return undefined;
  return stepsPerMinute(Float64Array.of(cadence + (numberIn(session, 92) ?? 0) / 128), sport)?.[0];
};

/** The device's own summary. Fields and scales: FIT profile, session. Zeros are left out: that is how "not measured" is often written. */
export const sessionFacts = (session: Message, sport: Sport): Facts =>
  present<Facts>({
    elapsedS: positiveIn(session, 7, 1000),
    durationS: positiveIn(session, 8, 1000),
    movingS: positiveIn(session, 59, 1000),
    distanceM: positiveIn(session, 9, 100),
    ascentM: positiveIn(session, 22),
    descentM: positiveIn(session, 23),
    averageHeartRateBpm: positiveIn(session, 16),
    maxHeartRateBpm: positiveIn(session, 17),
    averageCadenceSpm: averageCadence(session, sport),
    averageTemperatureC: numberIn(session, 57),
  });
