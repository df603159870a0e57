import type { Detection, Input, Reader, ReadHints } from '../core/reader.ts';
import { READERS, type ReaderEntry } from './index.ts';

export interface Detected {
  readonly reader: Reader;
  readonly detection: Detection;
}

/** A reader this sure of a file whose name fits as well is taken without asking the others. */
const SURE = 0.5;

const extensionOf = (name: string): string => /\.[a-z]+(?=(?:\.gz)?$)/.exec(name.toLowerCase())?.[0] ?? '';

const ask = async (entry: ReaderEntry, input: Input, hints: ReadHints): Promise<Detected> => {
  const reader = await entry.load();
  return { reader, detection: reader.detect(input, hints) };
};

/** The reader that is surest of the file: the content decides, the name only says who is asked first. */
export const detectReader = async (input: Input, hints: ReadHints = {}): Promise<Detected> => {
  const extension = extensionOf(input.name);
  const [first, ...others] = [...READERS].sort(
    (a, b) => Number(b.extensions.includes(extension)) - Number(a.extensions.includes(extension)),
  );
  const byName = await ask(first!, input, hints);
  if (byName.detection.score >= SURE) return byName;
  const all = [byName, ...(await Promise.all(others.map((entry) => ask(entry, input, hints))))];
  return all.reduce((best, one) => (one.detection.score > best.detection.score ? one : best));
};
