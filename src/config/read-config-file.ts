import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { ConfigError } from '../core/errors.ts';
import { type ConfigFault, checkConfig } from './check-config.ts';
import type { Config, configSchema } from './schema.ts';

const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before[before.length - 1]!.length + 1}`;
};

/** Offset of the fault's own node, or of its nearest parent; for an unknown key, of the key. */
const offsetOf = (tree: Node, path: ConfigFault['path']): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined)
      return node.parent?.type === 'property' && length === path.length ? node.parent.offset : node.offset;
  }
  return 0;
};

/**
 * A settings file: JSON with comments and trailing commas.
 * @throws ConfigError naming file, line and column
 */
export const readConfigFile = (name: string, text: string, schema: ReturnType<typeof configSchema>): Config => {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  const broken = errors[0];
  if (broken !== undefined || tree === undefined) {
    const what = broken === undefined ? 'empty' : printParseErrorCode(broken.error);
    throw new ConfigError(`${name}:${placeOf(text, broken?.offset ?? 0)}: not valid JSON with comments (${what})`);
  }
  const checked = checkConfig(getNodeValue(tree), schema);
  if ('config' in checked) return checked.config;
  const { fault } = checked;
  throw new ConfigError(`${name}:${placeOf(text, offsetOf(tree, fault.path))}: ${fault.message}`, fault.hint);
};
