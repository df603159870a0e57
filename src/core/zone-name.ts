import type { ZoneModel } from './athlete.ts';

/** What a zone, counted from 1, is called: `Z2`, or by the model's own name: `Z5a`, `T`. */
export const zoneName = ({ names }: Pick<ZoneModel, 'names'>, zone: number): string => names?.[zone - 1] ?? `Z${zone}`;
