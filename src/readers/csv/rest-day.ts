import type { WellnessRecord } from '../../core/wellness.ts';
import type { FactSheet } from './read-facts.ts';

/** What a row without a run notes of the body; undefined where it notes nothing. */
export const restDay = (
  facts: FactSheet,
  day: string,
  place: { file: string; line: number },
): WellnessRecord | undefined => {
  const { restingHeartRateBpm, soreness, sleepS } = facts;
  if (restingHeartRateBpm === undefined && soreness === undefined && sleepS === undefined) return undefined;
  return {
    day,
    sources: [place],
    series: 'log',
    ...(restingHeartRateBpm !== undefined && { restingHeartRateBpm: restingHeartRateBpm.value }),
    ...(soreness !== undefined && { sorenessTold: soreness.value }),
    ...(sleepS !== undefined && { sleepS: sleepS.value }),
  };
};
