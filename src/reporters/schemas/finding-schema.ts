import * as z from 'zod';
import { CONFIDENCES } from '../../core/estimate.ts';
import { SEVERITIES } from '../../core/finding.ts';

const number = z.number().nullable();

const locationSchema = z.object({
  file: z.string(),
  entry: z.string().nullable().describe('Name inside the archive.'),
  line: number.describe('Lines and columns are 1-based.'),
  column: number,
  endLine: number,
  endColumn: number,
});

const evidenceSchema = z.object({
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.enum(['bpm', 's', 'm', 'mps', 'ratio', 'count', 'text']),
  limit: number.describe('The limit that the value was held against, same unit.'),
});

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  message: z.string(),
  session: z.string().nullable().describe('Id of the session.'),
  day: z.string().nullable(),
  location: locationSchema.nullable(),
  evidence: z.record(z.string(), evidenceSchema),
  advice: z.string(),
  couldBe: z.array(z.string()).describe('What else could look like this.'),
  sources: z.array(z.string()),
  parts: z.array(z.string()).describe('Of a roll-up: the rules whose findings on the same session are its parts.'),
});

export type FindingJson = z.output<typeof findingSchema>;
