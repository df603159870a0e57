import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hungarian } from './hungarian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import type { SiteLanguage } from './site-language.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';

/** THE list of languages, besides English, whose names of the sites' columns are known. */
export const SITE_LANGUAGES: Readonly<Record<string, SiteLanguage>> = {
  German: german,
  French: french,
  Italian: italian,
  Spanish: spanish,
  Portuguese: portuguese,
  Dutch: dutch,
  Polish: polish,
  Swedish: swedish,
  Hungarian: hungarian,
  Czech: czech,
  Japanese: japanese,
  Chinese: chinese,
};
