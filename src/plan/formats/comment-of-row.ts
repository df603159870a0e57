import type { Cell, TableRow } from './plan-table.ts';

/** A row of which the only cell is a comment, as the comment without its mark: `# Week 3`. */
export const commentOfRow = (row: TableRow): Cell | undefined => {
  const [first, ...others] = row.cells;
  const mark = /^(?:\/\/+|#+(?=\s))\s*/.exec(first?.text ?? '')?.[0];
  if (first === undefined || mark === undefined || others.some(({ text }) => text !== '')) return undefined;
  return { text: first.text.slice(mark.length), from: first.from + mark.length, to: first.to };
};
