import type { Finding } from '../../core/finding.ts';
import { placeText } from '../../format/place-text.ts';
import { wrap } from '../../format/wrap.ts';
import { findingEntry } from './finding-entry.ts';
import type { Pen } from './pen.ts';
import type { FindingSelection } from './select-findings.ts';

const textOf = ({ place, message }: Finding, pen: Pen): string =>
  pen.say(`${place === undefined ? '' : `${placeText(place)}: `}${message}`);

const adviceOf = ({ advice }: Finding, pen: Pen): string[] =>
  pen.verbose && advice !== '' ? wrap(pen.say(advice), pen.width - 3).map((line) => `   ${line}`) : [];

/** Findings about the inputs: which file or row could not be used, and why. */
export const inputFindings = ({ inputs, hiddenInputs }: FindingSelection, pen: Pen): string[] => {
  if (inputs.length === 0) return [];
  return [
    pen.ink.bold('About the inputs'),
    ...inputs.flatMap((finding) => [
      ...findingEntry(finding, '', textOf(finding, pen), pen),
      ...adviceOf(finding, pen),
    ]),
    ...(hiddenInputs === 0
      ? []
      : wrap(`+ ${hiddenInputs} more (--verbose lists them)`, pen.width - 3).map((line) => `   ${line}`)),
  ];
};
