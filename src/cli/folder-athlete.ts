import type { FoundFile } from './found-file.ts';

/** `athletes/anna/2026/1.fit`: in a folder of this name each runner has a folder. */
const IN_ATHLETES = /(?:^|[/\\])athletes[/\\]([^/\\]+)[/\\]/i;

/** The athlete in whose folder a file lies, on the disk or in an archive; undefined where no folder says. */
export const folderAthlete = ({ path, entry = '' }: Pick<FoundFile, 'path' | 'entry'>): string | undefined =>
  IN_ATHLETES.exec(entry)?.[1] ?? IN_ATHLETES.exec(path)?.[1];
