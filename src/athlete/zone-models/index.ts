import type { HeartRateModelId, PaceModelId } from '../../core/zone-model-ids.ts';
import { criticalSpeed } from './critical-speed.ts';
import { customHeartRate, customPace } from './custom.ts';
import { danielsVdot } from './daniels-vdot.ts';
import { frielLthr } from './friel-lthr.ts';
import { frielPace } from './friel-pace.ts';
import { percentHrmax } from './percent-hrmax.ts';
import { percentHrr } from './percent-hrr.ts';
import { seiler } from './seiler.ts';
import type { ZoneModelFacts, ZoneModelSpec } from './zone-model-spec.ts';
import { zone1Hrmax } from './zone1-hrmax.ts';

/** Models of heart-rate zones that follow from the athlete's numbers, by id. */
export const HEART_RATE_SPECS: Readonly<Record<Exclude<HeartRateModelId, 'custom'>, ZoneModelSpec>> = {
  'zone1-hrmax': zone1Hrmax,
  'percent-hrmax': percentHrmax,
  'percent-hrr': percentHrr,
  'friel-lthr': frielLthr,
  seiler,
};

/** Models of pace zones that follow from the athlete's numbers, by id. */
export const PACE_SPECS: Readonly<Record<Exclude<PaceModelId, 'custom'>, ZoneModelSpec>> = {
  'friel-pace': frielPace,
  'daniels-vdot': danielsVdot,
  'critical-speed': criticalSpeed,
};

/** THE list of zone models, in the order in which they are shown. */
export const ZONE_MODELS: readonly ZoneModelFacts[] = [
  ...Object.values(HEART_RATE_SPECS),
  customHeartRate,
  ...Object.values(PACE_SPECS),
  customPace,
];
