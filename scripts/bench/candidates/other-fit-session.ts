import { otherColumns, parseOther } from './fit-file-parser-records.ts';
import { measure } from './work.ts';

await measure(async (bytes) => {
  const { records, session } = await parseOther(bytes);
  const { timeS } = otherColumns(records);
  return {
    sessions: 1,
    records: timeS.length,
    timerS: session.total_timer_time as number,
    distanceM: session.total_distance as number,
  };
});
