import type { AnalyzeReport } from '../../core/report.ts';
import { wrap } from '../../format/wrap.ts';
import { findingStory } from './finding-story.ts';
import type { Pen } from './pen.ts';
import type { FindingSelection } from './select-findings.ts';

const INDENT = '   ';

/** The findings as blocks of lines, in their order. Advice given once is not repeated; entries without text stand together. */
export const findingBlocks = (selection: FindingSelection, report: AnalyzeReport, pen: Pen): string[][] => {
  const blocks: string[][] = [];
  const said = new Set<string>();
  let previousIsBare = false;
  for (const story of selection.stories) {
    const { heading, paragraphs } = findingStory(story, report, pen);
    const fresh = paragraphs.filter((paragraph) => !said.has(paragraph));
    for (const paragraph of fresh) said.add(paragraph);
    const below = fresh.flatMap((paragraph) => wrap(pen.say(paragraph), pen.width - INDENT.length));
    const lines = [...heading, ...below.map((line) => INDENT + line)];
    const isBare = below.length === 0 && story.parts.length === 0;
    if (isBare && previousIsBare) blocks.at(-1)!.push(...lines);
    else blocks.push(lines);
    previousIsBare = isBare;
  }
  const { hiddenStories } = selection;
  return hiddenStories === 0 ? blocks : [...blocks, [`${INDENT}+ ${hiddenStories} more (--verbose lists them)`]];
};
