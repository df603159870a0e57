import { Chalk, type ChalkInstance } from 'chalk';
import type { View } from '../../core/view.ts';
import { ascii } from '../../format/ascii.ts';
import { clean } from '../../format/clean.ts';

const NARROWEST = 40;
const WIDEST = 100;

/** What the parts of a text report write with: the room they have, the signs they may use, and the ink. */
export interface Pen {
  /** Columns of a line, 40 to 100. */
  readonly width: number;
  readonly units: 'km' | 'mi';
  readonly verbose: boolean;
  readonly ink: ChalkInstance;
  readonly ellipsis: string;
  readonly bar: string;
  /** Signs of the easy, the moderate and the hard part of a bar. */
  readonly bands: readonly [string, string, string];
  readonly rule: string;
  /** Foreign text made fit to print: cleaned, and in ASCII where that is asked for. */
  say(text: string): string;
}

/** The pen for a view. Its colours depend on the view alone, never on the environment. */
export const penFor = (view: View): Pen => ({
  width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(view.columns) || NARROWEST)),
  units: view.units,
  verbose: view.verbose,
  ink: new Chalk({ level: view.color ? 1 : 0 }),
  ellipsis: view.ascii ? '...' : '…',
  bar: view.ascii ? '#' : '█',
  bands: view.ascii ? ['-', '=', '#'] : ['░', '▒', '█'],
  rule: view.ascii ? '-' : '─',
  say: (text) => (view.ascii ? ascii(clean(text)) : clean(text)),
});
