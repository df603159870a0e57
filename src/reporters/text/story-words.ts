import type { Finding } from '../../core/finding.ts';
import type { AnalyzeReport } from '../../core/report.ts';
import { dayName } from '../../format/day-name.ts';
import { dayRange } from '../../format/day-range.ts';
import { truncate } from '../../format/truncate.ts';
import { costLine } from './cost-line.ts';
import type { Pen } from './pen.ts';
import type { Story } from './select-findings.ts';
import { titleOf } from './title-of.ts';

/** Columns of a title inside a sentence. */
const LONGEST_TITLE = 30;

/** The day; with its year where the report spans several weeks. */
const dayOf = ({ day }: Finding, report: AnalyzeReport, pen: Pen): string => {
  if (day === undefined) return '';
  return pen.say(report.weeks.length > 1 ? dayRange(day, day) : dayName(day));
};

/** Which session it was, where the day has several and the message does not name it. */
const sessionOf = (finding: Finding, report: AnalyzeReport, pen: Pen): string => {
  const sameDay = report.sessions.filter(({ day }) => day === finding.day);
  const session = sameDay.find(({ id }) => id === finding.session);
  if (session === undefined || sameDay.length === 1) return '';
  const title = titleOf(session, pen);
  return pen.say(finding.message).includes(title) ? '' : `${truncate(title, LONGEST_TITLE, pen.ellipsis)}: `;
};

/** What else it could be: of the finding and its parts, each once. */
const couldBe = ({ finding, parts }: Story): string[] => {
  const causes = new Set([finding, ...parts].flatMap((one) => one.couldBe));
  return causes.size === 0 ? [] : [`Could also be: ${[...causes].join(', ')}.`];
};

const grounds = ({ confidence, sources }: Finding): string =>
  sources.length === 0 ? `Confidence ${confidence}.` : `Confidence ${confidence}. Sources: ${sources.join(', ')}.`;

/** Heart rate above the cap has a price; other findings do not speak of it. */
const PRICED: ReadonlySet<string> = new Set(['recovery/became-workout', 'recovery/hr-above-cap']);

/** Whose pace was fine is not told what a slower one would have saved. */
const UNPRICED = 'recovery/hr-drift';

const costOf = ({ finding, parts }: Story, { sessions }: AnalyzeReport, pen: Pen): string[] => {
  if (finding.rule === UNPRICED || ![finding, ...parts].some(({ rule }) => PRICED.has(rule))) return [];
  const session = sessions.find(({ id }) => id === finding.session);
  const line = session === undefined ? '' : costLine(session, pen);
  return line === '' ? [] : [line];
};

/** A note speaks for itself; what is graver comes with its price and advice. Verbose adds what it rests on. */
const paragraphsOf = (story: Story, report: AnalyzeReport, pen: Pen): string[] => {
  const { finding } = story;
  const isNote = finding.severity === 'info' && !pen.verbose;
  return [
    ...(isNote ? [] : costOf(story, report, pen)),
    ...(isNote || finding.advice === '' ? [] : [finding.advice]),
    ...(isNote ? [] : couldBe(story)),
    ...(pen.verbose ? [grounds(finding)] : []),
  ];
};

/** A finding in words, for whatever lays them out. */
export interface StoryWords {
  /** Empty where the finding is of no day. */
  readonly day: string;
  readonly message: string;
  /** Price, advice, other causes; foreign text in them is not cleaned yet. */
  readonly paragraphs: readonly string[];
}

/** What is said of a finding and its parts. */
export const storyWords = (story: Story, report: AnalyzeReport, pen: Pen): StoryWords => ({
  day: dayOf(story.finding, report, pen),
  message: sessionOf(story.finding, report, pen) + pen.say(story.finding.message),
  paragraphs: paragraphsOf(story, report, pen),
});
