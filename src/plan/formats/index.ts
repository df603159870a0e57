import type { PlanDocument } from '../../core/plan.ts';
import { daysIn } from './days-in.ts';
import type { PlanHints } from './drafts.ts';
import { readIcs } from './ics.ts';
import { hasMarkdownTable, readMarkdown } from './markdown.ts';
import type { PlanFormat } from './plan-format.ts';
import { probeOf } from './plan-probe.ts';
import { openPlan } from './plan-source.ts';
import { type PlanReading, readProbe } from './read-probe.ts';
import { contextOf, TABLE_FORMATS } from './table-formats.ts';
import { hasSteps, readTextPlan, seesDays } from './text-plan.ts';
import { readYamlPlan, seesYaml } from './yaml-plan.ts';

const ics: PlanFormat = {
  id: 'ics',
  title: 'calendar (.ics)',
  looksFor: 'BEGIN:VCALENDAR',
  detect: ({ source }) => (/^\s*BEGIN:VCALENDAR/i.test(source.text) ? 'it begins with BEGIN:VCALENDAR' : undefined),
  read: (probe, why) => readIcs(contextOf(probe, 'ics', why)),
};

const HEADED = 'days head its lines';

const markdown: PlanFormat = {
  id: 'markdown',
  title: 'tables in Markdown',
  looksFor: 'a line of dashes between pipes below a header of days, dates or weeks',
  detect: ({ source }) => (hasMarkdownTable(source) ? 'it holds a Markdown table' : undefined),
  // A file of headed days may hold tables of races and paces besides: the more days win.
  read: (probe, why) => {
    const plans = readMarkdown(contextOf(probe, 'markdown', why));
    const entries = plans.reduce((sum, plan) => sum + plan.entries.length, 0);
    return daysIn(probe.source) > 2 * entries ? readTextPlan(contextOf(probe, 'text', HEADED)) : plans;
  },
};

const yaml: PlanFormat = {
  id: 'yaml',
  title: 'YAML or JSON, as calendar-hack keeps plans',
  looksFor: 'a list "schedule" or "weeks" of weeks with seven workouts or named days',
  detect: ({ source, extension }) => seesYaml(source.text, extension),
  read: (probe, why) => readYamlPlan(contextOf(probe, 'yaml', why)),
};

const intervals: PlanFormat = {
  id: 'intervals-icu',
  title: 'steps of workouts as intervals.icu writes them, with or without days',
  looksFor: 'two or more lines such as "- 10m Z2" or "- 1km 4:30/km Pace"; a bare m is minutes',
  detect: ({ source }) => (hasSteps(source) ? 'lines of steps, "- 10m Z2"' : undefined),
  read: (probe, why) => readTextPlan(contextOf(probe, 'intervals-icu', why)),
};

const text: PlanFormat = {
  id: 'text',
  title: 'days in a text: "Mon: 6 km easy; Tue: rest"',
  looksFor: 'three or more days, each with its name or date and a workout behind it',
  detect: ({ source }) => (seesDays(source) ? 'the text names days with a workout behind each' : undefined),
  read: (probe, why) => readTextPlan(contextOf(probe, 'text', why)),
};

/** THE list of formats, those with the surest marks first. */
export const PLAN_FORMATS: readonly PlanFormat[] = [ics, markdown, yaml, ...TABLE_FORMATS, intervals, text];

export interface PlanInput {
  /** As the user gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const read = (input: PlanInput, hints: PlanHints): PlanReading =>
  readProbe(probeOf(openPlan(input), hints), PLAN_FORMATS);

/**
 * The plans that a file holds, with the place of every text in it.
 * @throws ReadError when it holds none, with the reason
 */
export const readPlanFile = (input: PlanInput, hints: PlanHints): readonly PlanDocument[] => read(input, hints).plans;

/** Which format a file is of and what shows it. @throws ReadError as `readPlanFile` */
export const detectPlanFormat = (
  input: PlanInput,
  hints: PlanHints,
): { readonly format: string; readonly why: string } => {
  const { format, why } = read(input, hints);
  return { format: format.id, why };
};
