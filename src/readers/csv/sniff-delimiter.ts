export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Enough lines to see a habit. Tool default. */
const MAX_LINES = 50;

/** Excel's own hint on the first line: `sep=;`. */
const EXCEL_HINT = /^sep=([,;\t|])\s*$/i;

const firstLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < MAX_LINES; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to);
    if (line.trim() !== '') lines.push(line);
    from = to + 1;
  }
  return lines;
};

/** The first records' text with everything inside quotes taken out. */
const unquotedLines = (text: string): readonly string[] => {
  if (!text.includes('"')) return firstLines(text);
  const lines: string[] = [];
  let [line, from, quoted] = ['', 0, false];
  for (let at = 0; at < text.length && lines.length < MAX_LINES; at++) {
    const char = text[at];
    if (char !== '"' && (quoted || char !== '\n')) continue;
    if (!quoted) line += text.slice(from, at);
    from = at + 1;
    if (char === '"') quoted = !quoted;
    else {
      if (line.trim() !== '') lines.push(line);
      line = '';
    }
  }
  if (lines.length >= MAX_LINES) return lines;
  if (!quoted) line += text.slice(from);
  return line.trim() === '' ? lines : [...lines, line];
};

const countOf = (line: string, delimiter: Delimiter): number => {
  let count = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count++;
  return count;
};

/** How many delimiters stand in the lines that have the usual number of them. */
const consistency = (lines: readonly string[], delimiter: Delimiter): number => {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = countOf(line, delimiter);
    linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...linesByCount].map(([count, times]) => count * times));
};

/** The delimiters that the text may use, most likely first, none that it does not hold. `text` has LF line ends. */
export const sniffDelimiters = (text: string): readonly Delimiter[] => {
  const firstLine = text.slice(0, text.indexOf('\n') + 1);
  const hinted = EXCEL_HINT.exec(firstLine)?.[1];
  const lines = unquotedLines(text);
  const scores = new Map(DELIMITERS.map((delimiter) => [delimiter, consistency(lines, delimiter)]));
  return DELIMITERS.filter((delimiter) => delimiter === hinted || scores.get(delimiter)! > 0).toSorted((a, b) => {
    if (a === hinted || b === hinted) return a === hinted ? -1 : 1;
    return scores.get(b)! - scores.get(a)!;
  });
};
