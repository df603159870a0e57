/**
 * How well a measure is founded. `established`: defined in the literature and used for what we use it for; `useful`:
 * plausible and widely used, with weaker evidence; `contested`: shown because people ask for it, and never an alarm.
 */
export type Standing = 'established' | 'useful' | 'contested';

/** What a measure is, for the reader of a number who wants to know what it claims. Prose, without a full stop missing. */
export interface MeasureMeta {
  /** kebab-case; the heading of its part of the page. */
  readonly id: string;
  readonly name: string;
  /** Unit as printed and as in JSON: "percent (JSON: `drift.decouplingPct`)". */
  readonly unit: string;
  /** The definition in full, with every constant. */
  readonly definition: string;
  /** What a session must bring. */
  readonly needs: string;
  readonly standing: Standing;
  /** Ids of the sources. `tool` where a constant has none. */
  readonly sources: readonly string[];
  /** One sentence each. */
  readonly edgeCases: readonly string[];
  /** What the number does not say. */
  readonly doesNotSay: string;
  /** The files in `src/` that compute it. */
  readonly files: readonly string[];
}
