import type { Preset } from '../core/preset.ts';
import { presetsJson } from './presets-json.ts';
import { presetsText } from './presets-text.ts';
import type { Renderer } from './renderer.ts';

/** Formats of `recover presets`; apart from the other lists because their table is slow to load. */
export const PRESET_REPORTERS = [presetsText, presetsJson] as const satisfies readonly Renderer<readonly Preset[]>[];
