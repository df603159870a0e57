import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { danishNorwegian } from './danish-norwegian.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import type { Vocabulary } from './vocabulary.ts';

/** THE list of vocabularies, asked in this order. */
export const VOCABULARIES: readonly Vocabulary[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  czech,
  swedish,
  danishNorwegian,
  finnish,
  turkish,
  russian,
  japanese,
  chinese,
  korean,
];

/** How words of all languages but English begin; a plain title without one of them need not be asked for in those. */
export const FOREIGN_STEMS: ReadonlySet<string> = new Set(VOCABULARIES.flatMap(({ stems = '' }) => stems.split(' ')));
