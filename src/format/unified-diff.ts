/** Lines shown above and below a change, as other tools have it. */
const CONTEXT = 3;

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

interface Hunk {
  from: number;
  to: number;
}

/** Changed lines in groups whose surroundings touch. */
const hunksOf = (changed: readonly number[], count: number): readonly Hunk[] => {
  const hunks: Hunk[] = [];
  for (const line of changed) {
    const [from, to] = [Math.max(0, line - CONTEXT), Math.min(count, line + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
};

const written = (mark: string, line: string): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;

const hunkText = (before: readonly string[], after: readonly string[], { from, to }: Hunk): string => {
  const parts: string[] = [`@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n`];
  for (let at = from; at < to; ) {
    if (before[at] === after[at]) {
      parts.push(written(' ', before[at++]!));
      continue;
    }
    const start = at;
    while (at < to && before[at] !== after[at]) at++;
    for (let line = start; line < at; line++) parts.push(written('-', before[line]!));
    for (let line = start; line < at; line++) parts.push(written('+', after[line]!));
  }
  return parts.join('');
};

/** A name with blanks is told from what may follow it by a tab. */
const named = (name: string): string => (/\s/.test(name) ? `${name}\t` : name);

/**
 * What changed between two texts of equally many lines, as a unified diff that `patch -p0` and `git apply -p0` take; empty
 * where nothing did. `name` is made safe by the caller.
 */
export const unifiedDiff = (name: string, before: string, after: string): string => {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]));
  if (changed.length === 0) return '';
  const head = `--- ${named(name)}\n+++ ${named(name)}\n`;
  return (
    head +
    hunksOf(changed, old.length)
      .map((hunk) => hunkText(old, now, hunk))
      .join('')
  );
};
