import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { COLUMNS, type ColumnName } from './column-sums.ts';

type Columns = Record<ColumnName, Float64Array>;
type Point = Record<ColumnName, number>;

/** Which element or attribute, without its prefix, fills which column. */
export interface Form {
  readonly point: string;
  readonly attributes: Readonly<Record<string, ColumnName>>;
  readonly elements: Readonly<Record<string, ColumnName>>;
}

const FIRST_ROWS = 4096;

const emptyColumns = (rows: number): Columns =>
  Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(rows)])) as Columns;

const grown = (columns: Columns, rows: number): Columns => {
  const longer = emptyColumns(rows);
  for (const name of COLUMNS) longer[name].set(columns[name]);
  return longer;
};

const unknownPoint = (): Point => Object.fromEntries(COLUMNS.map((name) => [name, Number.NaN])) as Point;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A handler that does no more than the columns need: local names, numbers by Number, times by Date.parse. */
export const saxesColumns = (text: string, { point, attributes, elements }: Form): Partial<Columns> => {
  const parser = new SaxesParser({ xmlns: false });
  let columns = emptyColumns(FIRST_ROWS);
  let [rows, current, inside]: [number, Point | undefined, string] = [0, undefined, ''];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    inside = '';
    if (localName(tag.name) !== point) return;
    current = unknownPoint();
    for (const name in attributes) current[attributes[name]!] = Number(tag.attributes[name]);
  });
  parser.on('text', (text) => {
    inside += text;
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (current !== undefined && name === point) {
      if (rows === columns.timeS.length) columns = grown(columns, rows * 2);
      for (const column of COLUMNS) columns[column][rows] = current[column];
      rows++;
      current = undefined;
    } else if (current !== undefined) {
      const column = elements[name];
      if (column === 'timeS') current.timeS = Date.parse(inside) / 1000;
      else if (column !== undefined) current[column] = Number(inside);
    }
    inside = '';
  });
  parser.write(text).close();
  // Steps of both feet, as ours.
  columns.cadenceSpm = columns.cadenceSpm.map((perLeg) => 2 * perLeg);
  return Object.fromEntries(COLUMNS.map((name) => [name, columns[name].subarray(0, rows)]));
};
