import type { Athlete } from '../../core/athlete.ts';
import { pad } from '../../format/pad.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import { type ZoneTimes, zoneWords } from './zone-words.ts';

const HEAD = '  Zones   ';
const LONGEST_BAR = 40;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

const under = (text: string, pen: Pen): string[] =>
  wrap(pen.say(text), pen.width - HEAD.length).map((line) => ' '.repeat(HEAD.length) + line);

/** Seconds in each heart-rate zone as minutes, share and bar; the bars share one scale. Without any, why. */
export const zoneBars = (week: ZoneTimes, athlete: Athlete, pen: Pen): string[] => {
  const { rows, says } = zoneWords(week, athlete, pen.units);
  const below = under(says, pen);
  if (rows.length === 0) return below.map((line, at) => (at === 0 ? HEAD + line.trimStart() : line));
  const width = (part: 'name' | 'span' | 'time'): number => widest(rows.map((row) => row[part]));
  const heads = rows.map(({ name, span, time, share }) =>
    [
      pad(name, width('name'), 'left'),
      pad(span, width('span'), 'left'),
      pad(time, width('time'), 'right'),
      pad(share, 4, 'right'),
    ].join(' '),
  );
  const room = Math.max(1, Math.min(pen.width - HEAD.length - widest(heads) - 2, LONGEST_BAR));
  const longest = Math.max(...rows.map(({ seconds }) => seconds));
  const bars = rows.map(({ seconds }, zone) => {
    const length = seconds <= 0 ? 0 : Math.max(1, Math.round((seconds / longest) * room));
    const margin = zone === 0 ? HEAD : ' '.repeat(HEAD.length);
    return `${margin}${heads[zone]!}  ${pen.ink.cyan(pen.bar.repeat(length))}`.trimEnd();
  });
  return [...bars, ...below.map((line) => pen.ink.dim(line))];
};
