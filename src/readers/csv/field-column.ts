import type { Field, Unit } from './dialect.ts';

/** A column that a dialect knows. */
export interface FieldColumn {
  readonly field: Field;
  readonly index: number;
  /** As the file writes it. */
  readonly header: string;
  /** Absent = the header does not tell and the source has no fixed one. */
  readonly unit?: Unit;
  readonly decimal: 'point' | 'comma';
  /** What a two-part time such as `37:10` means. */
  readonly twoPart: 'mm:ss' | 'h:mm';
}

export type FieldColumns = ReadonlyMap<Field, readonly FieldColumn[]>;
