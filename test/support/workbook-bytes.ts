import { type ZipPart, zipBytes } from './zip-bytes.ts';

interface WorkbookXml {
  /** Sheets by name, as the content of `sheetData`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Behind the list of sheets. */
  readonly more?: string;
  readonly properties?: string;
  /** Parts in the place of those that belong there, or beside them; an empty one is left out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (char) => `&#${char.charCodeAt(0)};`);

const links = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a workbook as Excel names them. */
export const workbookParts = (book: WorkbookXml): ZipPart[] => {
  const sheets = Object.entries(book.sheets);
  const list = sheets.map(([name], i) => {
    const state = book.states?.[name];
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`;
  });
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': links([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.properties ?? ''}<sheets>${list.join('')}</sheets>${book.more ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdF', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, data], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...book.parts,
  };
  return Object.entries(parts).flatMap(([name, data]) => (data.length === 0 ? [] : [{ name, data }]));
};

export const workbookBytes = (book: WorkbookXml): Uint8Array => zipBytes(workbookParts(book));

const columnName = (column: number): string =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Rows of texts as a sheet that keeps each of them in its cell; empty cells and rows are left out. */
export const inlineRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, r) => {
      const cells = row.map((text, c) =>
        text === ''
          ? ''
          : `<c r="${columnName(c + 1)}${r + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      );
      return cells.join('') === '' ? '' : `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
