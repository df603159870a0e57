import { ReadError } from '../../core/errors.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { parseXml, type XmlVisitor } from '../xml/parse-xml.ts';

const WHERE = /^not well-formed XML at line \d+, column \d+: /;

/**
 * Walks through one XML part of a workbook, strictly: no DOCTYPE, no entities but the predefined ones.
 * @throws ReadError that names the part; its line is no row of a sheet, and is left out
 */
export const walkPart = (name: string, bytes: Uint8Array, visitor: Partial<XmlVisitor>): void => {
  try {
    parseXml(decodeXml(bytes), { open: () => undefined, close: () => undefined, ...visitor });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new ReadError(`its part ${name} is damaged: ${error.message.replace(WHERE, '')}`, {
      hint: 'open the workbook in a spreadsheet and save it again',
    });
  }
};
