import { columnSums } from './column-sums.ts';
import { otherColumns, parseOther } from './fit-file-parser-records.ts';
import { measure } from './work.ts';

await measure(async (bytes) => columnSums(otherColumns((await parseOther(bytes)).records)));
