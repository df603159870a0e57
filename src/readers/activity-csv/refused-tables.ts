import { NothingRecorded, ReadError } from '../../core/errors.ts';
import type { ActivityTable } from './activity-table.ts';

/** Tables that look like a log or an activity and are neither; each is refused by its name. */
export const fitDump: ActivityTable = {
  id: 'fit-dump',
  title: 'FIT file written out by FitCSVTool',
  looksFor: 'Type, Local Number, Message, Field 1, …',
  read: () => {
    throw new ReadError('a FIT file written out as a table by FitCSVTool, which is not read', {
      hint: 'give the .fit file itself',
    });
  },
};

export const periodReport: ActivityTable = {
  id: 'period-report',
  title: 'report of weeks or months by Garmin Connect',
  looksFor: '"Group By Week Report"; Time Period, Count, Distance, …',
  read: () => {
    throw new NothingRecorded('a report of whole weeks or months, in which the single activities are lost', {
      hint: 'export the list of activities instead (Activities.csv)',
    });
  },
};
