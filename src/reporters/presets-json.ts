import type { Preset } from '../core/preset.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { TOOL } from './tool.ts';

const presetJson = (preset: Preset) => ({
  id: preset.id,
  title: preset.title,
  summary: preset.summary,
  sources: preset.sources,
  hrMaxRatio: preset.hrMaxRatio ?? null,
  belowLt1Bpm: preset.belowLt1Bpm ?? null,
  topOfZone: preset.topOfZone ?? null,
  rpe: preset.rpe ?? null,
  minutes: preset.minutes,
  leastMinutes: preset.leastMinutes ?? null,
  perWeek: preset.perWeek ?? null,
  windowH: preset.windowH ?? null,
  longIsHard: preset.longIsHard,
  beginner: preset.beginner ?? null,
  filler: preset.filler ?? null,
  doubles: preset.doubles ?? null,
  moreAtHighMileage: preset.moreAtHighMileage === true,
  baseIsOptional: preset.baseIsOptional === true,
  skipped: preset.skipped ?? null,
  taperMinutes: preset.taperMinutes ?? null,
  support: preset.support ?? null,
  says: preset.says,
});

/** The presets as data. */
export const presetsJson: Renderer<readonly Preset[]> = {
  id: 'json',
  summary: 'one JSON document',
  render: (presets) =>
    `${printJson({ schema: 'recover.presets/1', tool: TOOL, presets: presets.map(presetJson) }, 2)}\n`,
};
