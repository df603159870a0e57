import type { ElementVisitor } from './element-visitor.ts';
import { type Name, nameTable } from './name-table.ts';

export interface ScannedAttribute {
  name: Name;
  from: number;
  to: number;
  isPlain: boolean;
}

/**
 * Where the scanner stands in a document, and what it has seen since the last tag. This and what else the scanner makes
 * once for each document are classes: the second object of a literal would make the engine throw away the code that it
 * compiled for the first, and the second closure of a function that for the first closure.
 */
export class Scan {
  readonly bytes: Uint8Array;
  readonly visitor: ElementVisitor;
  readonly nameOf: ReturnType<typeof nameTable>;
  at: number;
  /** Names of the open elements; only the first `depth` count. */
  readonly path: Name[];
  depth: number;
  /** The text since the last tag, and whether each of its bytes stands for itself. */
  textFrom = 0;
  textTo = 0;
  isPlain = true;
  /** Attributes of the tag that is being read; only the first `attributeCount` count. */
  readonly attributes: ScannedAttribute[] = [];
  attributeCount = 0;

  /** A scan of its own from `at` on, inside the elements that are open in `around`. */
  constructor(bytes: Uint8Array, visitor: ElementVisitor, at = 0, around?: Scan) {
    this.bytes = bytes;
    this.visitor = visitor;
    this.nameOf = around?.nameOf ?? nameTable();
    this.at = at;
    this.path = around?.path.slice() ?? [];
    this.depth = around?.depth ?? 0;
  }
}
