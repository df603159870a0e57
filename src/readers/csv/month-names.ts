import { foldName } from './fold-name.ts';

/** Names and short forms of the months, January first, by language. */
const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  de: [
    'januar jänner',
    'februar feber',
    'märz mrz maerz',
    '',
    'mai',
    'juni',
    'juli',
    '',
    '',
    'oktober okt',
    '',
    'dezember dez',
  ],
};

const monthOf = (word: string): number | undefined => {
  for (const months of Object.values(MONTH_NAMES)) {
    const index = months.findIndex((names) => foldName(names).split(' ').includes(word));
    if (index >= 0) return index + 1;
  }
  return undefined;
};

const found = new Map<string, number | undefined>();

/** Month of a name, 1 to 12; undefined = no month that we know. */
export const monthFromName = (name: string): number | undefined => {
  // A log names the same months thousands of times; a damaged one must not fill the memory with other words.
  if (!found.has(name) && found.size < 500) found.set(name, monthOf(foldName(name)));
  return found.has(name) ? found.get(name) : monthOf(foldName(name));
};
