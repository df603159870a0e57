import type { MeasureMeta } from '../../core/measure.ts';
import { DECOUPLING } from './decoupling.ts';
import { TIME_IN_ZONE } from './time-in-zone.ts';

/** THE list of what the measures claim, in the order of the page. */
export const MEASURES: readonly MeasureMeta[] = [TIME_IN_ZONE, DECOUPLING];
