import { tcxReader } from '../../../src/readers/tcx.ts';
import { measureOwnColumns } from './own-columns.ts';

await measureOwnColumns(tcxReader);
