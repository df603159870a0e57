import type { Athlete } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { Session } from '../core/session.ts';

/** The runner as one session has them: a ceiling that its plan prescribed stands in the place of the preset's cap. */
export const withSessionCap = (athlete: Athlete, { heartRateCapBpm }: Pick<Session, 'heartRateCapBpm'>): Athlete => {
  if (heartRateCapBpm === undefined) return athlete;
  const cap: Estimate = {
    value: heartRateCapBpm,
    low: heartRateCapBpm,
    high: heartRateCapBpm,
    origin: 'told',
    confidence: 'high',
    detail: 'prescribed for this session in the log',
  };
  return { ...athlete, cap: { agreed: cap, disputed: cap } };
};
