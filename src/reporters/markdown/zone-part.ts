import type { Athlete } from '../../core/athlete.ts';
import type { Week } from '../../core/report.ts';
import type { Pen } from '../text/pen.ts';
import { zoneWords } from '../text/zone-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownTable } from './markdown-table.ts';

/** Time in each heart-rate zone as a table, and which zones these are; without any, why. */
export const zonePart = (week: Week, athlete: Athlete, pen: Pen): string[][] => {
  const { rows, says } = zoneWords(week, athlete, pen.units);
  const spans = rows.map(({ span }) => span);
  const table = markdownTable([
    { title: 'Zone', align: 'left', cells: rows.map(({ name }) => pen.say(name)) },
    ...(spans.every((span) => span === '') ? [] : [{ title: 'bpm', align: 'left' as const, cells: spans }]),
    { title: 'Time', align: 'right', cells: rows.map(({ time }) => time) },
    { title: 'Share', align: 'right', cells: rows.map(({ share }) => share) },
  ]);
  const why = says === '' ? [] : [escapeMarkdown(pen.say(says))];
  if (rows.length === 0) return why.length === 0 ? [] : [['## Zones'], [`Time in zones: ${why.join('')}`]];
  return [['## Zones'], table, why.map((text) => `Zones: ${text}`)];
};
