import type { PlainCell } from '../../core/plan.ts';

/** One change of a text: its characters `from` up to `to` give way to the replacement. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
  readonly what: PlainCell['what'] | 'blank';
}

/** The text with all edits made, the last one first. None may overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((done, { from, to, replacement }) => done.slice(0, from) + replacement + done.slice(to), text);
