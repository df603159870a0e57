import { percentsOf } from './percents-of.ts';
import type { NumberOf, ZoneModelSpec } from './zone-model-spec.ts';

/** Karvonen: a share of the reserve between resting and maximum heart rate, counted from rest. */
const atShares = (percents: readonly number[], numberOf: NumberOf): number[] => {
  const [rest, most] = [numberOf('hrRest'), numberOf('hrMax')];
  return percentsOf(percents, most - rest).map((above) => rest + above);
};

export const percentHrr: ZoneModelSpec = {
  id: 'percent-hrr',
  of: 'heart-rate',
  title: 'Karvonen, five zones by tenths of heart-rate reserve',
  needs: ['hrMax', 'hrRest'],
  sources: ['karvonen1957', 'tool'],
  says: "Zones 1 to 5 begin at 50, 60, 70, 80 and 90 % of the way from resting to maximum heart rate. What lies below 50 % counts in zone 1. The formula is Karvonen's, the tenths are common practice.",
  moderateFrom: 3,
  hardFrom: 4,
  edges: (numberOf) => atShares([60, 70, 80, 90], numberOf),
  lowest: (numberOf) => atShares([50], numberOf)[0]!,
  detail: (numberOf) =>
    `50, 60, 70, 80 and 90 % of the reserve from rest ${Math.round(numberOf('hrRest'))} to maximum ${Math.round(numberOf('hrMax'))}; what lies below counts in zone 1`,
};
