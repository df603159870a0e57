import type { IntendedSession, Session } from '../core/session.ts';
import { type SteadyPoint, steadyPoint } from './steady-point.ts';

/** Averages of repetitions and rests lie beside the line that steady runs make. */
const isSteady = ({ intent }: IntendedSession): boolean => intent.kind !== 'intervals';

/** A belt and the road differ in what a speed costs. */
const isSameGround = (a: Session, b: Session): boolean =>
  (a.sport === 'treadmill-running') === (b.sport === 'treadmill-running');

/** The averages of those runs among `recent` that a run may be held against: steady, on the same ground, not the run itself. */
export const comparableRuns = (session: Session, recent: readonly IntendedSession[]): SteadyPoint[] =>
  recent
    .filter((run) => run.id !== session.id && isSteady(run) && isSameGround(run, session))
    .flatMap((run) => steadyPoint(run) ?? []);
