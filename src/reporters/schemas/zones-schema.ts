import * as z from 'zod/mini';
import { athleteSchema } from './athlete-schema.ts';
import { toolSchema } from './tool-schema.ts';

export const zonesSchema = z.object({
  schema: z.literal('recover.zones/1'),
  tool: toolSchema,
  athlete: athleteSchema,
  howToSet: z.record(z.string(), z.string()).check(z.describe('Flag that sets a number, by the name of the number.')),
  models: z
    .record(z.string(), z.array(z.string()))
    .check(z.describe('Models of zones that can be chosen, by the setting that chooses.')),
});

export type ZonesJson = z.output<typeof zonesSchema>;
