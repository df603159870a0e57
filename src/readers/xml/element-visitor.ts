import type { Instant } from '../parse-instant.ts';

/** Text of an element after its last child, turned into what is asked for only when it is asked for. */
export interface ElementText {
  /** Blanks around it removed. */
  text(): string;
  /** As parseDecimal reads it. */
  decimal(): number;
  /** As parseInstant reads it. */
  instant(): Instant | undefined;
}

/** Attributes of an element, by their name as written. */
export interface ElementAttributes {
  text(name: string): string | undefined;
  /** As parseDecimal reads it. */
  decimal(name: string): number;
  values(): readonly string[];
}

/** The values of one repeated element, in the order of the document. */
export interface RepeatedValues {
  /** What each value is for. */
  readonly slots: Int32Array;
  /** Value `k`; may be asked only until the next one is. */
  content(k: number): ElementText;
}

/**
 * An element that stands in a document thousands of times in the same form, as track points do. Where the scanner has
 * seen its form before, it hands over the values at once and tells nothing of the elements inside.
 */
export interface RepeatedElement {
  readonly name: string;
  /**
   * What the text of an element inside is for: a number of the collector's own choice, -1 when it is for nothing, and
   * undefined when more than its text counts, so that its form must not be used. An element inside that holds others is
   * asked for as well, and is told only by what its own text would be for.
   */
  slotOf(name: string, parent: string, hasAttributes: boolean): number | undefined;
  /** What an attribute of the repeated element itself is for; -1 when for nothing. */
  attributeSlotOf(name: string): number;
  /** Takes the values as if the element had been told; false when that is not possible here. */
  take(values: RepeatedValues): boolean;
}

/**
 * What is told of a document while it is read. Names come without prefix and in lower case, because vendors differ in
 * both and some forget to declare the prefix. `parent` is the name of the element around, '' at the root. Attributes
 * and text may be asked only during the call that hands them over.
 */
export interface ElementVisitor {
  open(name: string, attributes: ElementAttributes, parent: string): void;
  close(name: string, content: ElementText, parent: string): void;
  readonly repeated: RepeatedElement;
}
