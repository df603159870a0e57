import type { Experience, Phase } from './circumstances.ts';

/** Two edges: at or below the first every source behind the preset agrees; above the second none does. */
export type Band = readonly [agreed: number, disputed: number];

/** A guideline's numbers. Absent = the guideline says nothing, and the tool's default is used and said. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Ids of the sources behind it. */
  readonly sources: readonly string[];
  readonly summary: string;
  /** Heart-rate cap of a recovery run as ratio of maximum heart rate. */
  readonly hrMaxRatio?: Band;
  /** Cap stated as beats below the first threshold (LT1) instead. */
  readonly belowLt1Bpm?: number;
  /** Cap stated as the top of this zone of the heart-rate zone model instead. */
  readonly topOfZone?: number;
  readonly rpe?: Band;
  readonly minutes: Band;
  /** Recovery runs a week: usual low, usual high, most. */
  readonly perWeek?: readonly [low: number, agreed: number, disputed: number];
  /** Hours after a hard session in which the recovery run belongs. */
  readonly windowH?: readonly [from: number, to: number];
  /** Is a long run without quality a hard day? */
  readonly longIsHard: 'yes' | 'weak' | 'no';
  /** The short end of the lengths that the guideline names, minutes. */
  readonly leastMinutes?: number;
  /** Recovery runs for beginners: yes, rest instead, or the sources differ. */
  readonly beginner?: 'run' | 'rest' | 'disputed';
  /** Recovery runs as a way to more miles: a mistake, a benefit, or the sources differ. */
  readonly filler?: 'fault' | 'benefit' | 'disputed';
  /** From which experience on a recovery run may be the second run of a day. */
  readonly doubles?: Experience;
  /** One more recovery run a week at high mileage. */
  readonly moreAtHighMileage?: true;
  /** What a week without a recovery run is worth in a phase of the season; a note where nothing is said. */
  readonly skipped?: Readonly<Partial<Record<Phase, 'off' | 'warning'>>>;
  /** Lengths in the taper, as a share of those above. */
  readonly taperMinutes?: number;
  /** In the base phase recovery runs are useful but optional. */
  readonly baseIsOptional?: true;
  /** Shares of body weight that a support takes off, as the guideline says in two places. */
  readonly support?: { readonly whenSore: readonly [number, number]; readonly toStart: readonly [number, number] };
  /** What the guideline says, in our words, for `recover presets`. */
  readonly says: readonly string[];
}
