import type { EffectiveSetting } from '../core/effective-setting.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { TOOL } from './tool.ts';

/** Every setting in force with its origin, as the document `recover.config/1`. */
export const configJson: Renderer<readonly EffectiveSetting[]> = {
  id: 'json',
  summary: 'the settings as one JSON document, recover.config/1',
  render: (settings) =>
    `${printJson({ schema: 'recover.config/1', tool: TOOL, settings: settings.map(({ key, value, origin }) => ({ key, value, origin })) }, 2)}\n`,
};
