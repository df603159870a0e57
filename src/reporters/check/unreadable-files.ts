import type { CheckedFile, CheckReport } from '../../core/check-report.ts';

/** Under this name formats of other tools list a file that could not be read; it is no rule. */
export const UNREADABLE = 'unreadable';

/** The files that could not be read and of which no finding tells it. */
export const unreadableFiles = ({ files, findings }: CheckReport): readonly CheckedFile[] => {
  if (files.every(({ isReadable }) => isReadable)) return [];
  const told = new Set(findings.map(({ place }) => place?.file));
  return files.filter(({ file, isReadable }) => !isReadable && !told.has(file));
};
