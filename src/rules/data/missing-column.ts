import { fallsShort } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import type { Session } from '../../core/session.ts';
import { SESSION_FACTS } from '../../core/session-facts.ts';
import { isRun } from '../../core/sport.ts';

/** Runs without heart rate are counted week by week already, and many logs of days have no time of day. */
const TOLD_HERE: ReadonlySet<string> = new Set(['distance', 'duration', 'title']);
const FACTS = SESSION_FACTS.filter(({ name }) => TOLD_HERE.has(name));

/** The runs of every table, by its file; a recording says what its row lacks. */
const runsByTable = (sessions: readonly Session[]): Map<string, Session[]> => {
  const tables = new Map<string, Session[]>();
  for (const session of sessions) {
    const table = isRun(session.sport) ? session.sources.find(({ line }) => line !== undefined)?.file : undefined;
    if (table === undefined) continue;
    const runs = tables.get(table);
    if (runs === undefined) tables.set(table, [session]);
    else runs.push(session);
  }
  return tables;
};

export const missingColumn = defineRule({
  meta: {
    id: 'data/missing-column',
    scope: 'log',
    summary: 'Log without distances, durations or titles',
    severity: 'info',
    group: 'none',
    messages: { missing: 'no {fact} in any of {runs} runs: {costs}' },
    advice: 'If the log has such a column under another name, say which: --map distance=HEADER.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Looks at the runs of each table: where none of them has a distance, a duration, or a title or kind, that is told once with what it costs. A column that is there and empty throughout counts as missing. What a recording adds to its row counts as there. Heart rate has a rule of its own.',
      needs: 'Three runs from one table.',
      why: 'What a log does not tell, nobody can judge; silence for want of a column must not look like praise.',
      beware: 'A log that never had the column: nothing can be done then, and nothing is wrong with it.',
      fix: 'Name the column with --map, export the list again with it, or give the recordings as well.',
      see: ['data/no-hr'],
    },
    options: {
      leastRuns: {
        kind: 'number',
        byDefault: 3,
        least: 1,
        whole: true,
        says: 'runs of a table from which on a lack is no chance',
      },
    },
  },
  *judge({ sessions }, { options: { leastRuns } }) {
    for (const [file, runs] of runsByTable(sessions)) {
      if (fallsShort(runs.length, leastRuns)) continue;
      for (const { name, has, costs } of FACTS) {
        if (runs.some(has)) continue;
        yield {
          message: 'missing',
          severity: 'info',
          confidence: 'high',
          place: { file },
          evidence: {
            fact: { value: name, unit: 'text' },
            runs: { value: runs.length, unit: 'count' },
            costs: { value: costs, unit: 'text' },
          },
        };
      }
    }
  },
});
