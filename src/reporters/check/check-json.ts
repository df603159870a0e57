import { printJson } from '../print-json.ts';
import type { Renderer } from '../renderer.ts';
import { checkDocument } from './check-document.ts';
import type { ShownCheck } from './shown-check.ts';

/** The whole check as one JSON document, `recover.check/1`. */
export const checkJson: Renderer<ShownCheck> = {
  id: 'json',
  summary: 'the whole check as one JSON document, recover.check/1',
  render: ({ report }) => `${printJson(checkDocument(report), 2)}\n`,
};
