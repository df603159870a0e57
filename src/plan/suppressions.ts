import type { PlacedText, PlanDocument, PlanEntry, Span } from '../core/plan.ts';
import type { PlanSuppression } from '../core/plan-suppression.ts';
import { present } from '../core/present.ts';
import { spanOf } from '../core/span-of.ts';

/** `[ok: hard-back-to-back -- race simulation]` */
const IN_CELL = /\[ok:([^\][]{0,500})\]/gi;
/** `# recover-ok plan/no-rest-day -- holidays` */
const IN_COMMENT = /\brecover-ok\b:?([^\n]{0,500})/i;
/** Closes a comment of Markdown. */
const COMMENT_END = /-->\s*$/;
const REASON = /\s--\s(.*)$|^--\s(.*)$/s;
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/;
/** A column holds one of these for every rule. */
const YES = /^(?:yes|y|true|1|x|ok|all|\*)$/i;
const GROUP = 'plan/';

interface Written {
  /** Absent = all rules. */
  readonly rules: readonly (string | undefined)[];
  readonly reason?: string;
}

const fullId = (name: string): string => (name.includes('/') ? name : GROUP + name);

/** "rule, rule -- reason"; what is no name of a rule stays as it is, so that it can be named. */
const read = (text: string): Written => {
  const body = text.replace(COMMENT_END, '').trim();
  const [said, behind, alone] = REASON.exec(body) ?? [];
  const names = (said === undefined ? body : body.slice(0, body.length - said.length))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const reason = (behind ?? alone)?.trim();
  const rules = names.map((name) => {
    const plain = name.toLowerCase();
    if (YES.test(plain)) return undefined;
    return RULE.test(plain) ? fullId(plain) : name;
  });
  return present<Written>({ rules, reason: reason === '' ? undefined : reason });
};

const suppressionsOf = (
  written: Written,
  place: { readonly file: string; readonly span: Span; readonly covers: readonly Span[] },
): PlanSuppression[] =>
  written.rules.map((rule) => present<PlanSuppression>({ ...place, rule, reason: written.reason }));

const inCell = (file: string, { cell }: PlanEntry): PlanSuppression[] =>
  [...cell.text.matchAll(IN_CELL)].flatMap((match) => {
    const span = spanOf(cell, match.index, match.index + match[0].length);
    return suppressionsOf(read(match[1]!), { file, span, covers: [spanOf(cell)] });
  });

/** Nearly no entry lets anything stand. */
const mayLetStand = ({ cell, ok }: PlanEntry): boolean => ok !== undefined || cell.text.includes('[');

/** All that stands on the lines of the row, workouts and what columns of their own say of them. */
const rowOf = ({ cell, ok, details }: PlanEntry): Span => {
  const spans = [cell, ...(ok === undefined ? [] : [ok]), ...details].map((text) => spanOf(text));
  const [line, endLine] = [Math.min(...spans.map((span) => span.line)), Math.max(...spans.map((span) => span.endLine))];
  const row: Span = { line, column: 1, endLine, endColumn: Number.MAX_SAFE_INTEGER };
  const inSheet = spans[0]?.cell;
  return inSheet === undefined ? row : { ...row, cell: inSheet };
};

const inColumn = (file: string, entry: PlanEntry): PlanSuppression[] =>
  entry.ok === undefined
    ? []
    : suppressionsOf(read(entry.ok.text), { file, span: spanOf(entry.ok), covers: [rowOf(entry)] });

/**
 * The row that begins on the first line behind the comment on which anything begins. A cell of several lines carries its
 * row on: what begins on a line where another cell of the row ends belongs to it as well.
 */
const rowsBehind = ({ line, cell }: Span, entries: readonly PlanEntry[]): Span[] => {
  const behind = entries
    .map((entry) => ({ at: spanOf(entry.cell), row: rowOf(entry) }))
    .filter(({ at }) => at.line > line && at.cell?.sheet === cell?.sheet)
    .toSorted((a, b) => a.at.line - b.at.line);
  const covered: Span[] = [];
  let endLine = behind[0]?.at.line ?? 0;
  for (const { at, row } of behind) {
    if (at.line > endLine) break;
    covered.push(row);
    endLine = Math.max(endLine, row.endLine);
  }
  return covered;
};

const inComment = (file: string, comment: PlacedText, entries: readonly PlanEntry[]): PlanSuppression[] => {
  const found = IN_COMMENT.exec(comment.text);
  if (found === null) return [];
  const span = spanOf(comment, found.index);
  return suppressionsOf(read(found[1]!), { file, span, covers: rowsBehind(span, entries) });
};

/** Everything in a plan's own text that lets findings stand: in cells, in comments above a row, in a column. */
export const planSuppressions = (file: string, { entries, comments }: PlanDocument): PlanSuppression[] => [
  ...entries.filter(mayLetStand).flatMap((entry) => [...inCell(file, entry), ...inColumn(file, entry)]),
  ...comments.flatMap((comment) => inComment(file, comment, entries)),
];

/** A cell with its suppressions blanked out, every other character where it was. */
export const withoutSuppressions = (cell: PlacedText): PlacedText =>
  cell.text.includes('[') ? { ...cell, text: cell.text.replace(IN_CELL, (all) => ' '.repeat(all.length)) } : cell;
