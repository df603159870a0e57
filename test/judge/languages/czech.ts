import type { Titles } from './titles.ts';

export const czech: Titles = {
  language: 'cs',
  says: {
    recovery: ['Krátký regenerační běh', 'Regenerační běh', 'Regenerační klus 5 km', 'Volný klus', 'Regenerace'],
    easy: ['Lehký běh', 'Souvislý běh', 'Klus', 'Klidný výběh', 'Klus 6 km'],
    long: ['Dlouhý běh', 'Dlouhý výběh 22 km'],
    tempo: ['Tempový běh', 'Prahový běh', 'Závodní tempo'],
    intervals: ['Intervaly', 'Kopce', 'Úseky 8x400', 'Fartlek'],
    race: ['Závod 10 km', 'Jihočeský závod', 'Pražský půlmaraton'],
  },
  traps: ['Výklus', 'Rozklus a výklus', 'Regenerační týden', 'Regenerace 2 min', 'Po závodě', 'Rozklus', 'Volno'],
  given: ['Ranní běh', 'Běh v poledne', 'Odpolední běh', 'Večerní běh', 'Noční běh', 'Brno Běh', 'Brno Běžecký pás'],
};
