import type { Preset } from '../core/preset.ts';

/** Two presets as one name. */
export const bothPresets = (a: Preset, b: Preset): Preset => ({
  ...a,
  id: `${a.id}+${b.id}`,
  title: `What both ${a.id} and ${b.id} object to`,
  sources: [...new Set([...a.sources, ...b.sources])],
});
