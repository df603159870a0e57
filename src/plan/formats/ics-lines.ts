import type { Run } from './placed.ts';
import type { PlanSource } from './plan-source.ts';

/** One property of a calendar, its folds undone. */
export interface IcsLine {
  /** Upper case. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The value as written, in pieces: one a line of the file. */
  readonly value: readonly Run[];
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Lines with what is folded below them; each piece knows where it stands. */
const unfolded = (source: PlanSource): readonly (readonly Run[])[] => {
  const lines: Run[][] = [];
  for (const [i, start] of source.lineStarts.entries()) {
    const end = (source.lineStarts[i + 1] ?? source.text.length + 1) - 1;
    const first = source.text[start];
    const isFolded = (first === ' ' || first === '\t') && lines.length > 0;
    const from = isFolded ? start + 1 : start;
    if (from >= end) continue;
    const run = { text: source.text.slice(from, end), from, to: end };
    if (isFolded) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
};

/** Index of the colon that ends the name and its parameters; colons in quotes belong to these. */
const colonIn = (text: string): number => {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === ':' && !isQuoted) return i;
  }
  return -1;
};

const sliced = (runs: readonly Run[], from: number): readonly Run[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const skip = Math.max(0, from - at);
    at += run.text.length;
    return skip >= run.text.length ? [] : [{ text: run.text.slice(skip), from: run.from + skip, to: run.to }];
  });
};

const parametersIn = (head: string): ReadonlyMap<string, string> => {
  const parameters = new Map<string, string>();
  for (const part of head.match(/;(?:"[^"]*"|[^;"])*/g) ?? []) {
    const [name, ...value] = part.slice(1).split('=');
    parameters.set(name!.toUpperCase(), value.join('=').replace(/^"|"$/g, ''));
  }
  return parameters;
};

/** The properties of a calendar file in their order (RFC 5545, 3.1). Lines without a colon are left out. */
export const icsLines = (source: PlanSource): readonly IcsLine[] =>
  unfolded(source).flatMap((runs) => {
    const text = textOf(runs);
    const colon = colonIn(text);
    if (colon <= 0) return [];
    const head = text.slice(0, colon);
    const name = /^[^;]*/.exec(head)![0].trim().toUpperCase();
    return [{ name, parameters: parametersIn(head.slice(name.length)), value: sliced(runs, colon + 1) }];
  });

export const rawValue = ({ value }: IcsLine): string => textOf(value).trim();

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', N: '\n', ',': ',', ';': ';', '\\': '\\' };

/** A text value as it means: `\n`, `\,`, `\;` and `\\` undone (RFC 5545, 3.3.11), trimmed; an escape may be folded in its middle. */
export const textRuns = ({ value }: IcsLine): readonly Run[] => {
  const runs: Run[] = [];
  let pending: number | undefined;
  for (const run of value) {
    let start = 0;
    let i = 0;
    if (pending !== undefined) {
      runs.push({ text: ESCAPES[run.text[0]!] ?? run.text[0]!, from: pending, to: run.from + 1 });
      pending = undefined;
      start = 1;
      i = 1;
    }
    const keep = (to: number): void => {
      if (to > start) runs.push({ text: run.text.slice(start, to), from: run.from + start, to: run.from + to });
    };
    for (; i < run.text.length; i++) {
      if (run.text[i] !== '\\') continue;
      keep(i);
      const next = run.text[i + 1];
      if (next === undefined) {
        pending = run.from + i;
        start = run.text.length;
        break;
      }
      runs.push({ text: ESCAPES[next] ?? next, from: run.from + i, to: run.from + i + 2 });
      start = i + 2;
      i++;
    }
    keep(run.text.length);
  }
  return runs;
};
