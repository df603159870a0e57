import type { Config } from './schema.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> => {
  const result = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = isObject(below) && isObject(value) ? merged(below, value) : value;
  }
  return result;
};

/** `over` laid on `base`: objects key by key, everything else replaced. */
export const mergeConfigs = (base: Config, over: Config): Config => merged(base, over) as Config;
