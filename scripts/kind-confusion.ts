/** What is needed of a session of `recover sessions -f json`. */
export interface LabelledSession {
  readonly sport: string;
  readonly intent: { readonly kind: string; readonly from: readonly string[] };
  readonly observed: { readonly kind: string };
}

/** How often each label was observed as what, and how well easy is told from hard. */
export interface KindConfusion {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly easyRight: number;
  readonly easy: number;
  readonly hardRight: number;
  readonly hard: number;
  /** Mean of the two shares that are right. */
  readonly balancedAccuracy: number;
}

const EASY: ReadonlySet<string> = new Set(['easy', 'recovery']);
const HARD: ReadonlySet<string> = new Set(['tempo', 'intervals', 'race']);

/** The runner's own word: a title or a column, not the place in the week. */
const isLabelled = ({ sport, intent: { kind, from } }: LabelledSession): boolean =>
  sport.includes('running') && kind !== 'unknown' && from.every((source) => source !== 'position');

/**
 * Holds what sessions were observed as (from heart rate, pace and length alone; the title is not looked at) against what
 * their runners called them. Sessions of which nothing could be observed are counted and not judged.
 */
export const kindConfusion = (sessions: readonly LabelledSession[]): KindConfusion => {
  const counts = new Map<string, Map<string, number>>();
  let [easyRight, easy, hardRight, hard] = [0, 0, 0, 0];
  for (const session of sessions.filter(isLabelled)) {
    const [label, seen] = [session.intent.kind, session.observed.kind];
    const row = counts.get(label) ?? new Map<string, number>();
    counts.set(label, row.set(seen, (row.get(seen) ?? 0) + 1));
    if (seen === 'unknown') continue;
    if (EASY.has(label)) [easy, easyRight] = [easy + 1, easyRight + Number(!HARD.has(seen))];
    if (HARD.has(label)) [hard, hardRight] = [hard + 1, hardRight + Number(HARD.has(seen))];
  }
  return { counts, easyRight, easy, hardRight, hard, balancedAccuracy: (easyRight / easy + hardRight / hard) / 2 };
};
