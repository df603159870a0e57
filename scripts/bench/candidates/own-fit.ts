import { fitReader } from '../../../src/readers/fit.ts';
import { measureOwnColumns } from './own-columns.ts';

await measureOwnColumns(fitReader);
