import type { ZipEntry } from './zip-entry.ts';

/** What the files of office programs are, which are zip archives too. */
export type OfficeKind = 'workbook' | 'document' | 'opendocument';

/** What an archive is as the file of an office program, by what it holds; undefined for an archive of files. */
export const officeKind = (entries: readonly Pick<ZipEntry, 'name'>[]): OfficeKind | undefined => {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^\[content_types\]\.xml$/i)) return has(/^xl\/./i) ? 'workbook' : 'document';
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'opendocument' : undefined;
};
