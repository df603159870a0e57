import { parseDecimal } from '../parse-decimal.ts';
import { parseInstant } from '../parse-instant.ts';
import { decodeXml } from './decode-xml.ts';
import type { ElementVisitor } from './element-visitor.ts';
import { parseXml, type XmlVisitor } from './parse-xml.ts';
import { scanXml } from './scan-xml.ts';

/** Something that is told of a document, and what it makes of it. */
export interface Collector<T> {
  readonly visitor: ElementVisitor;
  readonly document: T;
}

const visitorOfTexts = (visitor: ElementVisitor): XmlVisitor => ({
  open: (name, attributes, parent) =>
    visitor.open(
      name,
      {
        text: (attribute) => attributes[attribute],
        decimal: (attribute) => parseDecimal(attributes[attribute]),
        values: () => Object.values(attributes),
      },
      parent,
    ),
  close: (name, text, parent) =>
    visitor.close(
      name,
      { text: () => text, decimal: () => parseDecimal(text), instant: () => parseInstant(text) },
      parent,
    ),
});

/**
 * Reads an XML document with the strict parser.
 * @throws ReadError
 */
export const readXmlStrictly = <T>(bytes: Uint8Array, collect: () => Collector<T>): T => {
  const { visitor, document } = collect();
  parseXml(decodeXml(bytes), visitorOfTexts(visitor));
  return document;
};

/**
 * Reads an XML document: quickly where the scanner is sure of all of it, else from the beginning with the strict parser,
 * whose judgement and words stand. What is collected is the same either way.
 * @throws ReadError
 */
export const readXml = <T>(bytes: Uint8Array, collect: () => Collector<T>): T => {
  const { visitor, document } = collect();
  return scanXml(bytes, visitor) ? document : readXmlStrictly(bytes, collect);
};
