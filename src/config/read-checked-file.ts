import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod/mini';
import { ConfigError } from '../core/errors.ts';
import { type ConfigFault, checkConfig } from './check-config.ts';

interface Spot {
  readonly line: number;
  readonly column: number;
}

const spotOf = (text: string, offset: number): Spot => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
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

export interface CheckedFile<T> {
  readonly value: T;
  /** 1-based. */
  readonly lineOf: (path: ConfigFault['path']) => number;
}

/**
 * A file of JSON with comments and trailing commas, held to a schema.
 * @throws ConfigError naming file, line and column
 */
export const readCheckedFile = <S extends z.ZodMiniType>(
  name: string,
  given: string,
  schema: S,
): CheckedFile<z.output<S>> => {
  const text = given.replace(/^\uFEFF/, '');
  const placed = (offset: number, message: string, hint?: string): ConfigError => {
    const { line, column } = spotOf(text, offset);
    return new ConfigError(`${name}:${line}:${column}: ${message}`, hint);
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const broken = errors[0];
  if (broken !== undefined || tree === undefined) {
    const what = broken === undefined ? 'empty' : printParseErrorCode(broken.error);
    throw placed(broken?.offset ?? 0, `not valid JSON with comments (${what})`);
  }
  const checked = checkConfig(getNodeValue(tree), schema);
  if ('fault' in checked) throw placed(offsetOf(tree, checked.fault.path), checked.fault.message, checked.fault.hint);
  return { value: checked.config, lineOf: (path) => spotOf(text, offsetOf(tree, path)).line };
};
