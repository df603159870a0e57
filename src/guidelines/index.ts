import type { Preset } from '../core/preset.ts';
import { consensus } from './presets/consensus.ts';
import { lever } from './presets/lever.ts';
import { marathon } from './presets/marathon.ts';
import { newshealth } from './presets/newshealth.ts';
import { yearround } from './presets/yearround.ts';
import { zone1 } from './presets/zone1.ts';

/** THE list of presets; the first is the default. */
export const PRESETS: readonly Preset[] = [consensus, lever, zone1, newshealth, marathon, yearround];

export const presetById = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);
