import type { Athlete } from '../core/athlete.ts';
import { HEART_RATE_MODELS, PACE_MODELS } from '../core/zone-model-ids.ts';
import { athleteJson } from './athlete-json.ts';
import { HOW_TO_SET } from './how-to-set.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import type { ZonesJson } from './schemas/zones-schema.ts';
import { TOOL } from './tool.ts';

const document = (athlete: Athlete): ZonesJson => ({
  schema: 'recover.zones/1',
  tool: TOOL,
  athlete: athleteJson(athlete),
  howToSet: { ...HOW_TO_SET },
  models: { 'zones.model': [...HEART_RATE_MODELS], 'pace.model': [...PACE_MODELS] },
});

/** The athlete's numbers and zones as one JSON document. */
export const zonesJson: Renderer<Athlete> = {
  id: 'json',
  summary: 'numbers and zones as one JSON document, recover.zones/1',
  render: (athlete) => `${printJson(document(athlete), 2)}\n`,
};
