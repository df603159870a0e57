import { packedOrNot } from './find-linked-file.ts';
import { plainPath } from './plain-path.ts';

/** Programs differ in how they write an umlaut; names are compared in one way. */
const comparable = (name: string): string => name.normalize('NFC');

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

const places = (log: string, name: string): readonly string[] => {
  const [folder, told] = [folderOf(log), plainPath(name)];
  return [
    plainPath(`${folder}/${name}`),
    told,
    folder + told,
    folder + baseOf(told),
    `${folder}activities/${baseOf(told)}`,
  ];
};

/**
 * Finds what a row of a log in an archive names, among the named entries of that archive: where the row says, else by its
 * bare name beside the log. Of entries with the same name the last one counts, as when an archive is unpacked.
 */
export const entryFinder = <T>(entries: readonly (readonly [name: string, value: T])[]) => {
  let byName: ReadonlyMap<string, T> | undefined;
  return (log: string, name: string): T | undefined => {
    byName ??= new Map(entries.map(([entryName, value]) => [comparable(entryName), value]));
    const found = places(log, name)
      .flatMap(packedOrNot)
      .find((place) => byName!.has(comparable(place)));
    return found === undefined ? undefined : byName.get(comparable(found));
  };
};
