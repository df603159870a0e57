import type { Reader } from '../../../src/core/reader.ts';
import { columnSums } from './column-sums.ts';
import { measure } from './work.ts';

/** Everything that the reader does with a file, from detection's bytes to the samples that it hands on. */
export const measureOwnColumns = (reader: Reader): Promise<void> =>
  measure((bytes) => columnSums(reader.read({ name: 'invented', bytes }, {}).activities[0]!.samples!));
