import { UsageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Preset } from '../../core/preset.ts';
import { PRESETS, presetById } from '../../guidelines/index.ts';
import { PRESET_REPORTERS } from '../../reporters/preset-reporters.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

const presetNamed = (id: string): Preset => {
  const preset = presetById(id);
  if (preset !== undefined) return preset;
  const ids = PRESETS.map((known) => known.id);
  throw new UsageError(`unknown preset "${id}"`, didYouMean(id, ids) ?? `there are: ${ids.join(', ')}`);
};

/** `recover presets [a] [b]`: all in a line each, one in full, two side by side. */
export const presetsCommand = (io: Io, names: readonly string[], options: CommonOptions): number => {
  const write = outputWriter(io, PRESET_REPORTERS, options);
  write(names.length === 0 ? PRESETS : names.map(presetNamed), viewOf(io, options, 'km'));
  return 0;
};
