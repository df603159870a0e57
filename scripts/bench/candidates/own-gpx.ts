import { gpxReader } from '../../../src/readers/gpx.ts';
import { measureOwnColumns } from './own-columns.ts';

await measureOwnColumns(gpxReader);
