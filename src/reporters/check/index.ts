import type { Renderer } from '../renderer.ts';
import { checkJson } from './check-json.ts';
import { checkLine } from './check-line.ts';
import { checkNdjson } from './check-ndjson.ts';
import { checkText } from './check-text.ts';
import type { ShownCheck } from './shown-check.ts';

/** THE list of formats of `recover check`; the first is the default. */
export const CHECK_REPORTERS = [
  checkText,
  checkLine,
  checkJson,
  checkNdjson,
] as const satisfies readonly Renderer<ShownCheck>[];
