import type { Config } from './schema.ts';

/** One value of a configuration, and the names that lead to it. */
export interface SettingLeaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const leavesBelow = (value: unknown, path: readonly string[]): SettingLeaf[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, below]) => leavesBelow(below, [...path, name]))
    : [{ path, value }];

/** Every value that is set, in the order in which they stand; a list is one value. */
export const settingLeaves = ({ $schema: _, ...config }: Config): SettingLeaf[] =>
  leavesBelow(config, []).filter(({ value }) => value !== undefined);
