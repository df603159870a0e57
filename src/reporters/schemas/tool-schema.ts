import * as z from 'zod/mini';

export const toolSchema = z
  .object({ name: z.literal('recover'), version: z.string() })
  .check(z.describe('The program that wrote this document.'));

export type ToolJson = z.output<typeof toolSchema>;
