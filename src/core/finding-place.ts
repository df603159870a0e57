import type { Place } from './activity.ts';

/** Part of a cell in a workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Of the cell's text as it is shown, in UTF-16 units from 0; the end just behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Where a finding stands. In a workbook line and column are the row and the column of a cell. */
export interface FindingPlace extends Place {
  readonly cell?: CellPlace;
}
