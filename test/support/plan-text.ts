import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument, PlanEntry, Span } from '../../src/core/plan.ts';
import { spanOf } from '../../src/core/span-of.ts';
import { readPlanFile } from '../../src/plan/formats/index.ts';

const PLANS = fileURLToPath(new URL('../../fixtures/plans', import.meta.url));

type Hints = Omit<Parameters<typeof readPlanFile>[1], 'today'>;

export const planBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(PLANS, name)));

/** The plans of a text, on the Sunday before the fixtures' last week. */
export const plansOf = (text: string | Uint8Array, name = 'plan.csv', hints: Hints = {}): readonly PlanDocument[] => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readPlanFile({ name, bytes }, { today: '2026-11-22', ...hints });
};

/** The one plan of a text. */
export const planOf = (text: string | Uint8Array, name = 'plan.csv', hints: Hints = {}): PlanDocument => {
  const plans = plansOf(text, name, hints);
  if (plans.length !== 1) throw new Error(`${plans.length} plans`);
  return plans[0]!;
};

/** What stands at a span, cut out by lines and columns as an editor counts them. */
export const sliceOf = (text: string, span: Span): string => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (span.line === span.endLine) return lines[span.line - 1]!.slice(span.column - 1, span.endColumn - 1);
  return [
    lines[span.line - 1]!.slice(span.column - 1),
    ...lines.slice(span.line, span.endLine - 1),
    lines[span.endLine - 1]!.slice(0, span.endColumn - 1),
  ].join('\n');
};

export const cellSlice = (text: string, { cell }: PlanEntry): string => sliceOf(text, spanOf(cell));

/** `1 Tue 2026-11-17 pm: 6x400`: place, weekday, day and half of an entry, and its text on one line. */
export const lineOf = ({ at, weekday, day, part, cell }: PlanEntry): string => {
  const name = weekday === undefined ? undefined : ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday];
  const when = [at, name, day, part].filter((one) => one !== undefined).join(' ');
  return `${when}: ${cell.text.replaceAll('\n', ' / ')}`;
};

export const faultLine = ({ kind, span, text, expected }: PlanDocument['faults'][number]): string =>
  `${span.line}:${span.column} ${kind} "${text}"${expected === undefined ? '' : ` → ${expected}`}`;
