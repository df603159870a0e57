import type { CheckReport } from '../../core/check-report.ts';
import { plural } from '../../format/plural.ts';

/** "1 error, 2 warnings, 0 notes", with the findings that were taken out and the files that could not be read. */
export const countWords = ({ counts, suppressed, files }: CheckReport): string => {
  const unreadable = files.filter(({ isReadable }) => !isReadable).length;
  return [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.info, 'note'),
    ...(suppressed.length === 0 ? [] : [`${suppressed.length} suppressed`]),
    ...(unreadable === 0 ? [] : [`${plural(unreadable, 'file')} not read`]),
  ].join(', ');
};
