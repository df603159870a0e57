import type { Io } from './io.ts';
import { basename, isAbsolute, join } from './io-path.ts';

/** Exports that were unpacked: `1.gpx` where the row says `1.gpx.gz`, or the other way round. */
export const packedOrNot = (path: string): readonly string[] =>
  /\.gz$/i.test(path) ? [path, path.slice(0, -'.gz'.length)] : [path, `${path}.gz`];

const places = (folder: string, name: string): readonly string[] => {
  // Logs written on Windows.
  const slashed = name.replaceAll('\\', '/');
  const told = isAbsolute(slashed) ? slashed : join(folder, slashed);
  return [join(folder, name), told, join(folder, basename(slashed)), join(folder, 'activities', basename(slashed))];
};

/**
 * The file that a row of a log in `folder` names: where it says, else by its bare name beside the log, since exports
 * are moved and unpacked. Undefined when it is nowhere.
 */
export const findLinkedFile = (io: Io, folder: string, name: string): string | undefined =>
  places(folder, name)
    .flatMap(packedOrNot)
    .find((path) => io.kindOf(path) === 'file');
