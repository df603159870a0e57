import * as z from 'zod';

export interface DescribedOption {
  readonly name: string;
  /** Absent when the preset decides. */
  readonly byDefault?: unknown;
  readonly description: string;
}

/** The options of a rule's schema, name by name, with their defaults. */
export const describeOptions = (options: z.ZodType): DescribedOption[] => {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { default: byDefault, description = '' } = typeof property === 'object' ? property : {};
    return { name, byDefault, description };
  });
};
