import type { ElementVisitor } from './element-visitor.ts';
import { type Name, nameTable } from './name-table.ts';

/** Where the scanner stands in a document, and what it has seen since the last tag. */
export interface Scan {
  readonly bytes: Uint8Array;
  readonly visitor: ElementVisitor;
  readonly nameOf: ReturnType<typeof nameTable>;
  at: number;
  /** Names of the open elements; only the first `depth` count. */
  readonly path: Name[];
  depth: number;
  /** The text since the last tag, and whether each of its bytes stands for itself. */
  textFrom: number;
  textTo: number;
  isPlain: boolean;
  /** Attributes of the tag that is being read; only the first `attributeCount` count. */
  readonly attributes: ScannedAttribute[];
  attributeCount: number;
}

export interface ScannedAttribute {
  name: Name;
  from: number;
  to: number;
  isPlain: boolean;
}

export const beginScan = (bytes: Uint8Array, visitor: ElementVisitor): Scan => ({
  bytes,
  visitor,
  nameOf: nameTable(),
  at: 0,
  path: [],
  depth: 0,
  textFrom: 0,
  textTo: 0,
  isPlain: true,
  attributes: [],
  attributeCount: 0,
});
