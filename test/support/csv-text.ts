const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') ? `"${cell.replaceAll('"', '""')}"` : cell;

export const csvText = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  `${rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join('\n')}\n`;
