import { compareText } from '../../core/compare-text.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import type { AnalyzeReport } from '../../core/report.ts';

/** A finding with the findings that are its parts. */
export interface Story {
  readonly finding: Finding;
  readonly parts: readonly Finding[];
}

export interface FindingSelection {
  readonly stories: readonly Story[];
  readonly hiddenStories: number;
  /** About the inputs, not the training. */
  readonly inputs: readonly Finding[];
  readonly hiddenInputs: number;
}

/** Most stories when several weeks are shown, and most findings about the inputs ever. */
const MOST_STORIES = 20;
const MOST_INPUTS = 5;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const isPartOf = (finding: Finding, whole: Finding): boolean =>
  finding !== whole &&
  finding.session === whole.session &&
  (whole.session !== undefined || finding.day === whole.day) &&
  (whole.parts ?? []).includes(finding.rule);

const storiesOf = (findings: readonly Finding[]): Story[] => {
  const wholes = findings.filter(({ parts }) => parts !== undefined && parts.length > 0);
  const absorbed = new Set(findings.filter((finding) => wholes.some((whole) => isPartOf(finding, whole))));
  return findings
    .filter((finding) => !absorbed.has(finding))
    .map((finding) => ({ finding, parts: findings.filter((part) => isPartOf(part, finding)) }));
};

/** Gravest first, then newest first: of many weeks the latest matter most. */
const byWeight = (a: Story, b: Story): number =>
  RANK[a.finding.severity] - RANK[b.finding.severity] || compareText(b.finding.day ?? '', a.finding.day ?? '');

/** A finding without a day is about a row or file, not about training. */
const isAboutInputs = ({ day }: Finding): boolean => day === undefined;

/**
 * Which findings a text report shows: all of one week; of several weeks the errors and warnings, 20 at most. Findings
 * about the inputs stand apart, 5 at most and without notes (rest days, blank rows). `verbose` shows everything.
 */
export const selectFindings = (report: AnalyzeReport, verbose: boolean): FindingSelection => {
  const isBrief = report.weeks.length > 1 && !verbose;
  const shown = isBrief ? report.findings.filter(({ severity }) => severity !== 'info') : report.findings;
  const stories = storiesOf(shown.filter((finding) => !isAboutInputs(finding)));
  const ordered = report.weeks.length > 1 ? stories.toSorted(byWeight) : stories;
  const inputs = shown
    .filter((finding) => isAboutInputs(finding) && (verbose || finding.severity !== 'info'))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const keptStories = isBrief ? ordered.slice(0, MOST_STORIES) : ordered;
  const keptInputs = verbose ? inputs : inputs.slice(0, MOST_INPUTS);
  return {
    stories: keptStories,
    hiddenStories: ordered.length - keptStories.length,
    inputs: keptInputs,
    hiddenInputs: inputs.length - keptInputs.length,
  };
};
