import type { Cell, TableRow } from './plan-table.ts';
import type { Role } from './row-columns.ts';

/** One row of a plan with what its cells are. */
export interface PlanRow {
  readonly row: TableRow;
  /** First cell of that role that holds something. */
  readonly cell: (role: Role) => Cell;
  readonly cells: (role: Role) => readonly Cell[];
}
