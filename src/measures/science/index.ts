import type { MeasureMeta } from '../../core/measure.ts';
import { DECOUPLING } from './decoupling.ts';

/** THE list of what the measures claim, in the order of the page. */
export const MEASURES: readonly MeasureMeta[] = [DECOUPLING];
