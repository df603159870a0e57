import { VERSION } from '../version.ts';
import type { ToolJson } from './schemas/tool-schema.ts';

/** The program as its documents name it. */
export const TOOL: ToolJson = { name: 'recover', version: VERSION };
