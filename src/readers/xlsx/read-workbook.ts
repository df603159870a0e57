import { ReadError } from '../../core/errors.ts';
import type { Sheet, Workbook } from '../../core/workbook.ts';
import { cellFormats, NO_FORMATS } from './cell-formats.ts';
import { type PartBytes, type Relationship, relationshipsOf } from './package-parts.ts';
import { plainString } from './plain-string.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import { walkPart } from './walk-part.ts';

/** Sheets that are read at most: a week each for over a year. Tool default. */
const MOST_SHEETS = 64;

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

interface Book {
  readonly sheets: readonly NamedSheet[];
  readonly isFrom1904: boolean;
  readonly isUnreckoned: boolean;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text?.toLowerCase() === 'true';

/** Its prefix may be any. */
const referenceIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1] ?? '';

const readBook = (name: string, bytes: Uint8Array): Book => {
  const sheets: NamedSheet[] = [];
  let [isFrom1904, isUnreckoned] = [false, false];
  walkPart(name, bytes, {
    open: (element, attributes, parent) => {
      if (element === 'workbookpr') isFrom1904 = isTrue(attributes.date1904);
      if (element === 'calcpr') isUnreckoned = isTrue(attributes.fullCalcOnLoad);
      if (element !== 'sheet' || parent !== 'sheets') return;
      const isHidden = /hidden/i.test(attributes.state ?? '');
      sheets.push({ name: plainString(attributes.name ?? ''), id: referenceIn(attributes), isHidden });
    },
  });
  return { sheets, isFrom1904, isUnreckoned };
};

const bookName = (part: PartBytes): string =>
  relationshipsOf(part, '').find(({ kind }) => kind === 'officedocument')?.target ?? 'xl/workbook.xml';

const needed = (part: PartBytes, name: string): Uint8Array => {
  const bytes = part(name);
  if (bytes !== undefined) return bytes;
  throw new ReadError(`it is no whole workbook: its part ${name} is missing`, {
    hint: 'open it in a spreadsheet and save it again, as XLSX or CSV',
  });
};

const contextOf = (part: PartBytes, links: readonly Relationship[], book: Book): SheetContext => {
  const named = (kind: string): readonly [string, Uint8Array] | undefined => {
    const name = links.find((link) => link.kind === kind)?.target;
    const bytes = name === undefined ? undefined : part(name);
    return name === undefined || bytes === undefined ? undefined : [name, bytes];
  };
  const [strings, styles] = [named('sharedstrings'), named('styles')];
  return {
    strings: strings === undefined ? [] : sharedStrings(...strings),
    formatOf: styles === undefined ? NO_FORMATS : cellFormats(...styles),
    isFrom1904: book.isFrom1904,
    isUnreckoned: book.isUnreckoned,
  };
};

/** One damaged sheet does not cost the others. */
const sheetOf = (part: PartBytes, name: string, target: string, context: SheetContext): Sheet => {
  try {
    return readSheet(name, target, needed(part, target), context);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { name, rows: [], uncomputed: 0, unread: error.message };
  }
};

const told = (reason: string, count: number): Workbook['passedOver'] => (count === 0 ? [] : [{ reason, count }]);

/**
 * What the sheets of an Excel workbook (ECMA-376; XLSX or XLSM, of which macros are not looked at) show. Formulas are not
 * worked out: what the workbook has saved of them is read.
 * @throws ReadError when it is damaged or of another kind
 */
export const readWorkbook = (part: PartBytes): Workbook => {
  const name = bookName(part);
  if (/\.bin$/i.test(name)) {
    throw new ReadError('it is a binary workbook (.xlsb)', { hint: 'save it as .xlsx, or the sheet as CSV' });
  }
  const book = readBook(name, needed(part, name));
  const links = relationshipsOf(part, name);
  const context = contextOf(part, links, book);
  const sheets = book.sheets.flatMap((sheet) => {
    const link = links.find(({ id }) => id === sheet.id);
    return link?.kind === 'worksheet' ? [{ ...sheet, target: link.target }] : [];
  });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const read = visible.slice(0, MOST_SHEETS);
  return {
    sheets: read.map((sheet) => sheetOf(part, sheet.name, sheet.target, context)),
    passedOver: [
      ...told('hidden sheet', sheets.length - visible.length),
      ...told('further sheet', visible.length - read.length),
    ],
  };
};
