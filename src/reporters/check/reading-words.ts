import { assumptionKey } from '../../core/assumption-key.ts';
import type { CheckedFile } from '../../core/check-report.ts';
import { plural } from '../../format/plural.ts';

/** Assumptions that are named; the others are counted. */
const MOST_NAMED = 3;

const sum = (files: readonly CheckedFile[], of: 'weeks' | 'days' | 'understood' | 'assumed' | 'unparsed'): number =>
  files.reduce((total, file) => total + file[of], 0);

/** What was assumed in any of the files, most often first. */
const assumptionsOf = (files: readonly CheckedFile[]): { what: string; count: number }[] => {
  const found = new Map<string, { readonly what: string; count: number }>();
  for (const { what, count } of files.flatMap(({ assumptions }) => assumptions)) {
    const known = found.get(assumptionKey(what));
    if (known === undefined) found.set(assumptionKey(what), { what, count });
    else known.count += count;
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
};

const named = (files: readonly CheckedFile[], most: number): string => {
  const all = assumptionsOf(files);
  if (all.length === 0) return '';
  const shown = all.slice(0, most).map(({ what, count }) => (count > 1 ? `${what}, ${count} times` : what));
  const more = all.length > most ? [`${all.length - most} more`] : [];
  return ` (${[...shown, ...more].join('; ')})`;
};

/**
 * How much of the plans was read, and how: "12 weeks, 84 days: 81 understood, 2 assumed (30 tempo: minutes), 1 not".
 * Nothing where no file could be read. `isAll` names every assumption. Foreign text stays as it is.
 */
export const readingWords = (files: readonly CheckedFile[], isAll: boolean): string => {
  const read = files.filter(({ isReadable }) => isReadable);
  if (read.length === 0) return '';
  const plans = read.flatMap((file) => file.plans).length;
  const size = [
    ...(plans === 1 ? [] : [plural(plans, 'plan')]),
    plural(sum(read, 'weeks'), 'week'),
    plural(sum(read, 'days'), 'day'),
  ];
  const [assumed, not] = [sum(read, 'assumed'), sum(read, 'unparsed')];
  const how = [
    `${sum(read, 'understood')} understood`,
    ...(assumed === 0 ? [] : [`${assumed} assumed${named(read, isAll ? Number.POSITIVE_INFINITY : MOST_NAMED)}`]),
    ...(not === 0 ? [] : [`${not} not`]),
  ];
  return `${size.join(', ')}: ${how.join(', ')}`;
};
