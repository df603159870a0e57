import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/core/workbook.ts';
import { readWorkbook } from '../../../src/readers/xlsx/read-workbook.ts';
import { workbookParts } from '../../support/workbook-bytes.ts';

type Book = Parameters<typeof workbookParts>[0];

const read = (book: Book): Workbook => {
  const parts = new Map(workbookParts(book).map(({ name, data }) => [String(name).toLowerCase(), data]));
  return readWorkbook((name) => {
    const data = parts.get(name.toLowerCase());
    return typeof data === 'string' ? new TextEncoder().encode(data) : data;
  });
};

/** The cells of the first sheet as `C5=text`. */
const cellsOf = (book: Book): readonly string[] =>
  read(book).sheets[0]!.rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => `${row}/${column}=${text}`));

const sheet = (data: string, more: Partial<Book> = {}): readonly string[] =>
  cellsOf({ sheets: { Plan: data }, ...more });

describe('what a cell holds', () => {
  it('is a string of the workbook, its runs joined and readings left out', () => {
    const strings = [
      '<si><t>Rest</t></si>',
      '<si><r><rPr><b/></rPr><t xml:space="preserve">6 km </t></r><r><t>easy</t></r></si>',
      '<si><t>休養</t><rPh sb="0" eb="2"><t>キュウヨウ</t></rPh><phoneticPr fontId="1"/></si>',
    ].join('');
    const data =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>9</v></c></row>';
    expect(sheet(data, { strings })).toEqual(['1/1=Rest', '1/2=6 km easy', '1/3=休養']);
  });

  it('is a string in the cell, with its lines, without what cannot be seen', () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>6x800_x000D_\nthen _x005F_x</t></is></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t> b\u202e</t></r></is></c></row>';
    expect(sheet(data)).toEqual(['1/1=6x800\nthen _x', '1/2=a b']);
  });

  it('is a truth value, an error, a date of its own, a text that a formula gave', () => {
    const data =
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="d"><v>2026-11-17T00:00:00</v></c><c r="E1" t="str"><f>A1</f><v>easy</v></c><c r="F1" t="str"><f>A1</f><v></v></c></row>';
    expect(sheet(data)).toEqual(['1/1=TRUE', '1/2=FALSE', '1/3=#REF!', '1/4=2026-11-17', '1/5=easy']);
  });

  it('is a number by the format of its style, built in or of the workbook, also one that differs by language', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; km&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="16"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="31"/></cellXfs>';
    const data =
      '<row r="1"><c r="A1" s="1"><v>46343</v></c><c r="B1" s="2"><v>8</v></c><c r="C1" s="3"><v>0.03125</v></c><c r="D1" s="4"><v>46343</v></c><c r="E1" s="4"><v>0.5</v></c><c r="F1" s="99"><v>7</v></c></row>';
    expect(sheet(data, { styles })).toEqual([
      '1/1=2026-11-17',
      '1/2=8 km',
      '1/3=0:45',
      '1/4=2026-11-17',
      '1/5=12:00:00',
      '1/6=7',
    ]);
  });

  it('is what the workbook saved of a formula; what it did not save is not known', () => {
    const data =
      '<row r="1"><c r="A1"><f>B1*2</f><v>12</v></c><c r="B1"><f>C1</f></c><c r="C1"><f>1-1</f><v>0</v></c></row>';
    expect(sheet(data)).toEqual(['1/1=12', '1/2==?', '1/3=0']);
    expect(read({ sheets: { Plan: data } }).sheets[0]!.uncomputed).toBe(1);
  });

  it('is not believed to be the 0 of a program that leaves all reckoning to whoever opens the workbook', () => {
    const data =
      '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><v>0</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>';
    expect(sheet(data, { more: '<calcPr fullCalcOnLoad="1"/>' })).toEqual(['1/1==?', '1/2=0', '1/3=2']);
  });
});

describe('where a cell stands', () => {
  it('is told by its reference, or by its place where it has none', () => {
    const data = '<row r="5"><c r="AB5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(sheet(data)).toEqual(['5/28=1', '5/29=2', '6/1=3']);
  });

  it('is put in order, and may be the last of all', () => {
    const data =
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row>';
    expect(sheet(data)).toEqual(['2/1=2', '2/2=3', '1048576/16384=1']);
  });

  it('has a weekday in dates that stand side by side, which head columns, and in no other', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="ddd d/m"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    const data =
      '<row r="1"><c r="A1" s="1"><v>46342</v></c><c r="B1" s="1"><v>46343</v></c></row><row r="2"><c r="A2" s="1"><v>46343</v></c></row>';
    expect(sheet(data, { styles })).toEqual(['1/1=Mon 2026-11-16', '1/2=Tue 2026-11-17', '2/1=2026-11-17']);
  });
});

describe('the sheets of a workbook', () => {
  const row = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

  it('are read in their order; hidden ones are counted', () => {
    const { sheets, passedOver } = read({
      sheets: { Plan: row('a'), Secret: row('b'), Hidden: row('c'), 'Week 2 & 3': row('d') },
      states: { Secret: 'veryHidden', Hidden: 'hidden' },
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Week 2 & 3']);
    expect(passedOver).toEqual([{ reason: 'hidden sheet', count: 2 }]);
  });

  it('are found by any prefix, under a namespace of the strict form, and where the package says', () => {
    const parts = {
      '_rels/.rels':
        '<r:Relationships xmlns:r="x"><r:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></r:Relationships>',
      'book/main.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:y="z"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="P" sheetId="1" y:id="q"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels':
        '<Relationships><Relationship Id="q" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../sheets/one.xml"/></Relationships>',
      'sheets/one.xml':
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(cellsOf({ sheets: {}, parts })).toEqual(['1/1=4']);
  });

  it('that is damaged, missing or far too large says so and costs no other', () => {
    const wide = Array.from({ length: 70 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
      '',
    );
    const { sheets } = read({
      sheets: { Cut: '', Gone: '', Wide: wide, Good: row('a') },
      parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>', 'xl/worksheets/sheet2.xml': '' },
    });
    expect(
      sheets.map(({ name, unread, rows }) => [name, unread?.replace(/damaged: .*/, 'damaged'), rows.length]),
    ).toEqual([
      ['Cut', 'its part xl/worksheets/sheet1.xml is damaged', 0],
      ['Gone', 'it is no whole workbook: its part xl/worksheets/sheet2.xml is missing', 0],
      ['Wide', 'it holds far more than a plan', 0],
      ['Good', undefined, 1],
    ]);
  });

  it('are 200,000 places at most: 12 rows up to the last column are read, 13 are not', () => {
    const rows = (count: number): string =>
      Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    expect(sheet(rows(12))).toHaveLength(12);
    expect(sheet(rows(13))).toHaveLength(0);
  });
});

describe('a part that no workbook has', () => {
  it.each([
    [
      'a DOCTYPE',
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      /has a DOCTYPE/,
    ],
    ['an entity', '<sst><si><t>&b;</t></si></sst>', /undefined entity/],
    ['half of a part', '<sst><si><t>a', /unclosed tag/],
  ])('%s is refused, and the part named', (_, text, reason) => {
    const book = { sheets: { Plan: '' }, parts: { 'xl/sharedStrings.xml': text } };
    expect(() => read(book)).toThrow(reason);
    expect(() => read(book)).toThrow('its part xl/sharedStrings.xml is damaged');
  });

  it('a binary workbook is told as such', () => {
    const parts = {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    };
    expect(() => read({ sheets: {}, parts })).toThrow('it is a binary workbook (.xlsb)');
  });

  it('a workbook without its main part is no whole one', () => {
    expect(() => read({ sheets: {}, parts: { 'xl/workbook.xml': '' } })).toThrow('its part xl/workbook.xml is missing');
  });
});
