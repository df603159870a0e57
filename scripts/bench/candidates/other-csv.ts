import { parse } from 'csv-parse/sync';
import { tableSums } from './table-sums.ts';
import { measure } from './work.ts';

await measure((bytes) => tableSums(parse(bytes) as string[][]));
