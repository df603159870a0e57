import * as z from 'zod';

export const toolSchema = z
  .object({ name: z.literal('recover'), version: z.string() })
  .describe('The program that wrote this document.');

export type ToolJson = z.output<typeof toolSchema>;
