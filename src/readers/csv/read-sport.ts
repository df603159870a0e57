import { isRun, type Sport } from '../../core/sport.ts';
import { kindFromName } from './kind-names.ts';
import type { Plan } from './plan.ts';
import { isRunningPace } from './plausible-pace.ts';
import type { Row } from './row.ts';
import { cellOf } from './sheet.ts';
import { isYes } from './yes.ts';

/** Slower is a walk, faster needs wheels. Tool default, m/s. */
const SLOWEST_RUN_MPS = 1.2;
const FASTEST_RUN_MPS = 7;

export interface SportReading {
  readonly sport: Sport;
  readonly stated: boolean;
}

const stated = (sport: Sport): SportReading => ({ sport, stated: true });

const fromSportColumn = (plan: Plan, row: Row): SportReading | undefined => {
  const cell = cellOf(plan.sheet, row, 'sport');
  return cell === undefined ? undefined : stated(plan.sheet.sportNamed(cell.text) ?? 'other');
};

/** "Long Run" names a sport, "Easy" does not; an unknown name is a sport only in a column of sports. */
const fromKindColumn = (plan: Plan, row: Row): SportReading | undefined => {
  const runKind = cellOf(plan.sheet, row, 'runKind');
  const cell = runKind ?? cellOf(plan.sheet, row, 'kind');
  if (cell === undefined) return undefined;
  const sport = plan.sheet.sportNamed(cell.text);
  if (sport !== undefined) return stated(sport);
  const kind = kindFromName(cell.text);
  if (kind === 'cross') return stated('other');
  if (runKind !== undefined && kind !== 'rest') return stated('running');
  return plan.kindColumn === 'sports' ? stated('other') : undefined;
};

const isOnTreadmill = (plan: Plan, row: Row): boolean => isYes(cellOf(plan.sheet, row, 'treadmill')?.text);

const isRunSpeed = (speedMps: number, hasKind: boolean): boolean =>
  // Whoever writes "easy" or "recovery" beside a slow pace has run it, perhaps with breaks.
  hasKind ? isRunningPace(1000 / speedMps) : speedMps >= SLOWEST_RUN_MPS && speedMps <= FASTEST_RUN_MPS;

const fromSpeed = (speedMps: number | undefined, hasKind: boolean): SportReading => {
  const fits = speedMps === undefined || isRunSpeed(speedMps, hasKind);
  return { sport: fits ? 'running' : 'other', stated: false };
};

/** The row's sport, or undefined where it names none. */
export const statedSport = (plan: Plan, row: Row): SportReading | undefined => {
  const named = fromSportColumn(plan, row) ?? fromKindColumn(plan, row);
  const onTreadmill = isOnTreadmill(plan, row);
  if (onTreadmill && named !== undefined && isRun(named.sport)) return stated('treadmill-running');
  // In a runner's own log, "treadmill: yes" says what was done on it.
  return onTreadmill && named === undefined && plan.sheet.dialect.freeHeaders ? stated('treadmill-running') : named;
};

/** Without a distance the title is all that tells "Strength" or "Yoga" from a run. */
const fromTitle = (plan: Plan, row: Row): SportReading | undefined => {
  const title = cellOf(plan.sheet, row, 'title') ?? cellOf(plan.sheet, row, 'description');
  const sport = title === undefined ? undefined : plan.sheet.sportNamed(title.text);
  return sport === undefined || isRun(sport) ? undefined : { sport, stated: false };
};

/** The sport of a row that names none: a run, unless the speed (m/s) or, without one, the title says otherwise. */
export const guessSport = (plan: Plan, row: Row, speedMps: number | undefined, hasDistance: boolean): SportReading => {
  const titled = hasDistance || !plan.sheet.dialect.freeHeaders ? undefined : fromTitle(plan, row);
  if (titled !== undefined) return titled;
  const cell = cellOf(plan.sheet, row, 'kind');
  return fromSpeed(speedMps, cell !== undefined && kindFromName(cell.text) !== undefined);
};
