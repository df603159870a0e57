import type { KnownFormats } from './known-formats.ts';
import { printJson } from './print-json.ts';
import type { Renderer } from './renderer.ts';
import { TOOL } from './tool.ts';

/** The inputs that are read, as data. */
export const formatsJson: Renderer<KnownFormats> = {
  id: 'json',
  summary: 'one JSON document',
  render: ({ formats, containers, plans, detected, detectedPlan }) =>
    `${printJson(
      {
        schema: 'recover.formats/1',
        tool: TOOL,
        formats,
        containers,
        plans,
        detected: detected ?? null,
        detectedPlan: detectedPlan ?? null,
      },
      2,
    )}\n`,
};
