import * as z from 'zod/mini';
import { CONFIDENCES } from '../../core/estimate.ts';
import { SEVERITIES } from '../../core/finding.ts';

const number = z.nullable(z.number());

export const locationSchema = z.object({
  file: z.string(),
  entry: z.nullable(z.string()).check(z.describe('Name inside the archive.')),
  line: number.check(z.describe('Lines and columns are 1-based.')),
  column: number,
  endLine: number,
  endColumn: number,
  cell: z
    .optional(z.nullable(z.string()))
    .check(z.describe("Only in a workbook, where line and column are the cell's row and column: Plan!C5.")),
});

const evidenceSchema = z.object({
  value: z.nullable(z.union([z.number(), z.string()])),
  unit: z.enum(['bpm', 's', 'm', 'mps', 'ratio', 'count', 'text']),
  limit: number.check(z.describe('The limit that the value was held against, same unit.')),
});

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  message: z.string(),
  session: z.nullable(z.string()).check(z.describe('Id of the session.')),
  day: z.nullable(z.string()),
  location: z.nullable(locationSchema),
  evidence: z.record(z.string(), evidenceSchema),
  advice: z.string(),
  couldBe: z.array(z.string()).check(z.describe('What else could look like this.')),
  sources: z.array(z.string()),
  parts: z
    .array(z.string())
    .check(z.describe('Of a roll-up: the rules whose findings on the same session are its parts.')),
});

export type FindingJson = z.output<typeof findingSchema>;
