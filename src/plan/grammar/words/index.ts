import type { PlanWords } from '../tag.ts';
import { dutch } from './dutch.ts';
import { chinese, japanese, korean } from './east-asian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hungarian } from './hungarian.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { danishNorwegian, finnish, swedish } from './scandinavian.ts';
import { czech, polish, russian } from './slavic.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';

/** THE list of languages. A phrase that several of them know is taken from the first, unless the text speaks another. */
export const PLAN_WORDS: readonly PlanWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danishNorwegian,
  finnish,
  polish,
  czech,
  russian,
  turkish,
  hungarian,
  japanese,
  chinese,
  korean,
];
