import type { AnalyzeReport } from '../../core/report.ts';
import { findingEntry } from './finding-entry.ts';
import type { Pen } from './pen.ts';
import type { Story } from './select-findings.ts';
import { storyWords } from './story-words.ts';

/** A finding as text: heading with its parts as bullets, and what is to be said underneath. */
export interface FindingStory {
  readonly heading: readonly string[];
  readonly paragraphs: readonly string[];
}

export const findingStory = (story: Story, report: AnalyzeReport, pen: Pen): FindingStory => {
  const { finding, parts } = story;
  const { day, message, paragraphs } = storyWords(story, report, pen);
  return {
    heading: [
      ...findingEntry(finding, day === '' ? '' : `${day}  `, message, pen),
      ...parts.flatMap((part) => findingEntry(part, '- ', pen.say(part.message), pen)),
    ],
    paragraphs,
  };
};
