import type { Activity } from '../../core/activity.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadHints } from '../../core/reader.ts';
import type { ActivityTableId } from '../csv/activity-table-sign.ts';
import type { TableFile } from './table-file.ts';

/** What such a file holds. */
export interface TableReading {
  readonly activity: Activity;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** A form of table that holds one activity. */
export interface ActivityTable {
  readonly id: ActivityTableId;
  readonly title: string;
  readonly looksFor: string;
  /** Set where the cells are always parted by it, whatever else the lines hold. */
  readonly delimiter?: string;
  /** @throws ReadError when nothing of it can be understood */
  read(file: TableFile, hints: ReadHints): TableReading;
}
