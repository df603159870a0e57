import { remember } from '../../core/remember.ts';
import { foldName } from '../../readers/csv/fold-name.ts';

/** What languages call a week, folded; in front of its number or behind it. */
const WEEK =
  'week|wk|wks|w|woche|wo|kw|semaine|sem|s|semana|settimana|sett|weeknr|vecka|v|uge|uke|viikko|vk|tydzien|tyd|tyden|tydzień|неделя|нед|hafta|het|第|주차|주|周|週';

const WEEK_FIRST = new RegExp(
  `^(?:training |trainings)?(?:${WEEK})[ .:#-]{0,3}(\\d{1,2})(?: ?[週周주]차?)?(?: of \\d{1,2})?(?![\\d/.:-])`,
  'i',
);
const NUMBER_FIRST =
  /^(\d{1,2})(?:\.|st|nd|rd|th|ª|º|ª|\. ?woche|e)? ?(?:week|wk|woche|semaine|semana|settimana|vecka|uge|uke|viikko|tydzień|týden|неделя|нед|hafta|週目?|주차|周)(?!\p{L})/iu;
const BARE = /^(\d{1,2})\.?$/;

export interface WeekLabel {
  readonly number: number;
  /** True for a number that nothing calls a week. */
  readonly isBare: boolean;
  /** What stands behind: a date, a phase. */
  readonly rest: string;
}

/** The number of a week: `Week 3`, `W3`, `3`, `3. Woche`, `第3週`, `Week 3 (16 Nov)`. */
export const readWeekLabel = remember((text: string): WeekLabel | undefined => {
  if (text.length > 80) return undefined;
  const line = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const bare = BARE.exec(line);
  if (bare !== null) return { number: Number(bare[1]), isBare: true, rest: '' };
  const match = WEEK_FIRST.exec(line) ?? NUMBER_FIRST.exec(line);
  if (match === null) return undefined;
  const rest = line.slice(match[0].length).replace(/^[\s:,.()–-]+|[\s()]+$/g, '');
  return { number: Number(match[1]), isBare: false, rest };
});

const WEEK_WORDS: ReadonlySet<string> = new Set([
  'weeks',
  'w',
  'sem',
  'semaines',
  'semanas',
  'sett',
  'het',
  'weeknumber',
  'week number',
  'week no',
  'wochen',
]);
const WEEK_HEAD =
  /^(?:(?:training|plan) ?)?(?:week|wk|woche|kw|semaine|sem|semana|settimana|vecka|uge|uke|viikko|tydzien|tyden|неделя|нед|hafta|週|周|주|주차)(?: ?(?:#|no|nr|num|number|of|starting|start|commencing|beginning|begin|date|dates|ending|end|c|to go|du|vom|ab))?(?: .*)?$/;

/** True for the header of a column of weeks: `Week`, `Wk #`, `Week of`, `Start of Week (Day/Month/Year)`, `Woche`, `週`. */
export const isWeekHeader = remember((header: string): boolean => {
  const name = foldName(header);
  return (
    WEEK_WORDS.has(name) ||
    WEEK_HEAD.test(name) ||
    /^(?:start|beginning|end) of (?:the )?week/.test(name) ||
    /^w [ce]$/.test(name)
  );
});
