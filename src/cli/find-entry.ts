import { packedOrNot } from './find-linked-file.ts';
import { plainPath } from './plain-path.ts';

/** Programs differ in how they write an umlaut; names are compared in one way. */
const comparable = (name: string): string => name.normalize('NFC');

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Where a log's row may mean, what it says first. */
function* places(log: string, name: string): Generator<string> {
  const folder = folderOf(log);
  yield plainPath(`${folder}/${name}`);
  const told = plainPath(name);
  yield told;
  yield folder + told;
  yield folder + baseOf(told);
  yield `${folder}activities/${baseOf(told)}`;
}

/**
 * Finds what a row of a log in an archive names, among the named entries of that archive: where the row says, else by its
 * bare name beside the log. Of entries with the same name the last one counts, as when an archive is unpacked.
 */
export const entryFinder = <T>(entries: readonly (readonly [name: string, value: T])[]) => {
  let byName: ReadonlyMap<string, T> | undefined;
  return (log: string, name: string): T | undefined => {
    byName ??= new Map(entries.map(([entryName, value]) => [comparable(entryName), value]));
    for (const place of places(log, name)) {
      for (const either of packedOrNot(place)) {
        const found = byName.get(comparable(either));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
};
