import type { Estimate } from '../core/estimate.ts';
import type { ToldAthlete } from './told.ts';

/** Edges are set in round numbers, and not always from a test. Tool default, bpm. */
const DOUBT_BPM = 4;

const fromEdge = (bpm: number, which: string): Estimate => ({
  value: bpm,
  low: bpm - DOUBT_BPM,
  high: bpm + DOUBT_BPM,
  origin: 'derived',
  confidence: 'medium',
  detail: `${which} edge of your own three zones`,
});

/**
 * Thresholds from edges of the runner's own: three zones part at the first and the second threshold (Seiler). Of any other
 * number of zones nobody can say which edges those are.
 */
export const thresholdsFromZones = ({
  heartRateEdgesBpm: edges,
}: Pick<ToldAthlete, 'heartRateEdgesBpm'>): { readonly lt1?: Estimate; readonly lt2?: Estimate } =>
  edges?.length === 2 ? { lt1: fromEdge(edges[0]!, 'lower'), lt2: fromEdge(edges[1]!, 'upper') } : {};
