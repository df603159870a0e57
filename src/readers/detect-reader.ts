import type { Detection, Input, Reader } from '../core/reader.ts';
import { READERS } from './index.ts';

export interface Detected {
  readonly reader: Reader;
  readonly detection: Detection;
}

/** Every reader's opinion on a file, the surest first. */
export const detectReader = (input: Input): Detected[] =>
  READERS.map((reader) => ({ reader, detection: reader.detect(input) })).sort(
    (a, b) => b.detection.score - a.detection.score,
  );
