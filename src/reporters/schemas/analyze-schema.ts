import * as z from 'zod/mini';
import { athleteSchema } from './athlete-schema.ts';
import { findingSchema } from './finding-schema.ts';
import { plannedSchema } from './planned-schema.ts';
import { readinessSchema } from './readiness-schema.ts';
import { sessionSchema } from './session-schema.ts';
import { slotNoteSchema, slotSchema } from './slot-schema.ts';
import { suppressedSchema } from './suppressed-schema.ts';
import { toolSchema } from './tool-schema.ts';
import { weekSchema } from './week-schema.ts';

const inputSchema = z.object({
  file: z.string(),
  entry: z.nullable(z.string()).check(z.describe('Name inside the archive.')),
  kind: z.string(),
  dialect: z.string(),
  sessions: z.number().check(z.describe('Activities read, before duplicates are merged.')),
  days: z.optional(z.number()).check(z.describe('Days of wellness read; absent where it is no such file.')),
  skipped: z.number(),
  reasons: z.array(z.string()),
  notes: z.array(z.string()),
});

const disciplineSchema = z
  .object({
    weeks: z.number().check(z.describe('Weeks looked at: 12, or fewer where the log begins later.')),
    kept: z.number(),
    borderline: z.number(),
    spoiled: z.number(),
    unknown: z.number(),
    keptShare: z.nullable(z.number()).check(z.describe('Of those that could be judged, 0 to 1.')),
    keptInARow: z.number().check(z.describe('The latest ones kept without a slip between them.')),
    keptWeeksInARow: z
      .number()
      .check(
        z.describe('The latest weeks in which all that could be judged were kept; weeks without are passed over.'),
      ),
  })
  .check(
    z.describe('Runs told as recovery in the 12 weeks up to the end of the period; guessed ones are not counted.'),
  );

export const analyzeSchema = z.object({
  schema: z.literal('recover.analyze/1'),
  tool: toolSchema,
  athlete: athleteSchema,
  preset: z.string(),
  timeZone: z.string(),
  weekStart: z.enum(['monday', 'sunday']),
  period: z.object({ from: z.string(), to: z.string(), weeks: z.array(z.string()) }),
  weeks: z.array(weekSchema),
  discipline: disciplineSchema,
  restDayWeeksInARow: z
    .number()
    .check(z.describe('Weeks in a row up to the end of the period with training and a day without.')),
  sessions: z.array(sessionSchema),
  findings: z.array(findingSchema),
  suppressed: z.array(suppressedSchema).check(z.describe('Taken out of findings and counts by the suppressions file.')),
  readiness: z
    .optional(z.array(readinessSchema))
    .check(z.describe('Days of the period on which something of the body was noted; absent where nothing ever was.')),
  slotPlan: z.object({ from: z.string(), to: z.string(), assumption: z.string(), notes: z.array(slotNoteSchema) }),
  slots: z.array(slotSchema),
  planned: plannedSchema,
  inputs: z.array(inputSchema),
  counts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
});

export type AnalyzeJson = z.output<typeof analyzeSchema>;
export type InputJson = z.output<typeof inputSchema>;
