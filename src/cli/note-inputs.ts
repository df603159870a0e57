import type { Problem } from '../core/problem.ts';
import { clean } from '../format/clean.ts';
import type { CollectedLog } from './collect-log.ts';
import type { Io } from './io.ts';

const lineOf = ({ place: { file, line, endLine }, rows, reason }: Problem): string => {
  const lines =
    line === undefined ? '' : endLine === undefined || endLine === line ? `:${line}` : `:${line}-${endLine}`;
  return `${file}${lines}: ${rows > 1 ? `${rows} rows: ` : ''}${reason}`;
};

/** Notes of one line each on standard error: what was skipped in which file, and with `verbose` every single case. */
export const noteInputs = (io: Io, { inputs, problems }: CollectedLog, verbose: boolean): void => {
  const say = (text: string): void => io.err(`note: ${clean(text)}\n`);
  for (const { file, kind, sessions, skipped, reasons, notes } of inputs) {
    if (kind === 'unknown') continue;
    const why = reasons.length === 0 ? '' : ` (${reasons.slice(0, 3).join('; ')}${reasons.length > 3 ? '; …' : ''})`;
    if (skipped > 0)
      say(
        `${file}: ${sessions} sessions read, ${skipped} rows skipped${why}${verbose ? '' : '; --verbose lists them'}`,
      );
    if (verbose) for (const note of notes) say(`${file}: ${note}`);
    else for (const note of notes.filter((text) => /alone (?:is|are) used$/.test(text))) say(`${file}: ${note}`);
  }
  const refused = new Set(inputs.filter(({ kind }) => kind === 'unknown').map(({ file }) => file));
  const isWarning = ({ kind, place }: Problem): boolean =>
    kind === 'unreadable' && (refused.has(place.file) || place.line === undefined);
  for (const problem of problems.filter(isWarning)) io.err(`warning: ${clean(lineOf(problem))}\n`);
  if (verbose) for (const problem of problems.filter((one) => !isWarning(one))) say(lineOf(problem));
};
