import type { Candidate } from './consider-day.ts';

/** Most recovery runs of a week, and up to how many the preset's sources agree. */
export interface Count {
  readonly agreed: number;
  readonly most: number;
}

export interface ChosenRun {
  readonly candidate: Candidate;
  readonly priority: 'best' | 'optional';
}

/** A place that another one was preferred to. */
export interface LostPlace {
  readonly candidate: Candidate;
  /** `sooner`: the same demanding day has a better one; `rest`: kept as a day of rest; `count`: the week has enough. */
  readonly to: 'sooner' | 'rest' | 'count';
}

export interface RunChoice {
  readonly chosen: readonly ChosenRun[];
  readonly lost: readonly LostPlace[];
}

const bestFirst = (a: Candidate, b: Candidate): number =>
  Number(a.isOptional) - Number(b.isOptional) || b.score - a.score || a.at - b.at;

/** The best places first, one for each demanding day, none on a day of rest, and no more than the count. */
export const chooseRuns = (
  candidates: readonly Candidate[],
  restDays: ReadonlySet<number>,
  { agreed, most }: Count,
): RunChoice => {
  const chosen: ChosenRun[] = [];
  const lost: LostPlace[] = [];
  const served = new Set<number>();
  for (const candidate of [...candidates].sort(bestFirst)) {
    const isServed = served.has(candidate.demand.at);
    if (restDays.has(candidate.at)) lost.push({ candidate, to: 'rest' });
    else if (isServed) lost.push({ candidate, to: 'sooner' });
    else if (chosen.length >= most) lost.push({ candidate, to: 'count' });
    else {
      served.add(candidate.demand.at);
      const isBest = chosen.length < agreed && !candidate.isOptional;
      chosen.push({ candidate, priority: isBest ? 'best' : 'optional' });
    }
  }
  return { chosen, lost };
};
