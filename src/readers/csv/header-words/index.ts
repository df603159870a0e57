import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hungarian } from './hungarian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { norwegianDanish } from './norwegian-danish.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import type { Words } from './words.ts';

/** THE list of languages beside English in which people head the columns of their own logs. */
export const HEADER_WORDS: Readonly<Record<string, Words>> = {
  German: german,
  French: french,
  Spanish: spanish,
  Italian: italian,
  Portuguese: portuguese,
  Dutch: dutch,
  Polish: polish,
  Swedish: swedish,
  'Norwegian or Danish': norwegianDanish,
  Finnish: finnish,
  Czech: czech,
  Hungarian: hungarian,
  Japanese: japanese,
  Chinese: chinese,
};
