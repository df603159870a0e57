/** Models of heart-rate zones that can be chosen, the default first. */
export const HEART_RATE_MODELS = [
  'zone1-hrmax',
  'percent-hrmax',
  'percent-hrr',
  'friel-lthr',
  'seiler',
  'custom',
] as const;
export type HeartRateModelId = (typeof HEART_RATE_MODELS)[number];

/** Models of pace zones that can be chosen, the default first. */
export const PACE_MODELS = ['friel-pace', 'daniels-vdot', 'critical-speed', 'custom'] as const;
export type PaceModelId = (typeof PACE_MODELS)[number];
