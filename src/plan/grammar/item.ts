import type { Tag } from './tag.ts';

/** What a number counts, as far as its own text says. `m` may be miles, minutes or metres; `plan` is the plan's unit. */
export type AmountUnit =
  | 'count'
  | 'plan'
  | 'km'
  | 'mi'
  | 'm'
  | 'metre'
  | 'yard'
  | 'second'
  | 'minute'
  | 'hour'
  | 'clock'
  | 'percent'
  | 'pace';

/** A number or a range of numbers. Clocks are seconds as minutes:seconds; paces seconds per `per`. */
export interface Amount {
  readonly type: 'amount';
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly unit: AmountUnit;
  readonly per?: 'km' | 'mi';
  /** What its writing was taken for, where it may mean something else: "3/4 mi", "5/6 km". */
  readonly assumed?: string;
}

/** What one or more words tell; all that several languages take them for until the text's language is known. */
export interface Word {
  readonly type: 'word';
  readonly from: number;
  readonly to: number;
  readonly tag: Tag;
  readonly language: string;
  readonly text: string;
}

/** A word that no list holds. */
export interface Unknown {
  readonly type: 'unknown';
  readonly from: number;
  readonly to: number;
}

export interface Sign {
  readonly type: 'sign';
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

/** A piece of a folded text; `from` and `to` count its characters. */
export type Item = Amount | Word | Unknown | Sign;
