import { compareText } from '../core/compare-text.ts';
import type { EffectiveSetting } from '../core/effective-setting.ts';
import type { Config } from './schema.ts';
import { settingLeaves } from './setting-leaves.ts';

/**
 * Every setting in force with its origin, the strongest origin first, then by key. A setting given further along replaces the one before; as in merging,
 * one that is no table of settings (a list, a word) replaces a table as a whole, and the other way round.
 */
export const effectiveSettings = (
  layers: readonly { readonly origin: string; readonly config: Config }[],
): EffectiveSetting[] => {
  const inForce = new Map<string, EffectiveSetting>();
  for (const { origin, config } of layers) {
    for (const { path, value } of settingLeaves(config)) {
      const key = path.join('.');
      for (const other of [...inForce.keys()])
        if (other.startsWith(`${key}.`) || key.startsWith(`${other}.`)) inForce.delete(other);
      inForce.set(key, { key, value, origin });
    }
  }
  const ranks = new Map(layers.map(({ origin }, rank) => [origin, rank]));
  return [...inForce.values()].sort((a, b) => ranks.get(b.origin)! - ranks.get(a.origin)! || compareText(a.key, b.key));
};
