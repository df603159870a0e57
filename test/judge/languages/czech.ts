import type { Titles } from './titles.ts';

export const czech: Titles = {
  language: 'cs',
  says: {
    recovery: ['Regenerační běh', 'Regenerační klus 5 km', 'Volný klus', 'Regenerace', 'Výklus'],
    easy: ['Lehký běh', 'Souvislý běh', 'Klus', 'Klidný výběh', 'Klus 6 km'],
    long: ['Dlouhý běh', 'Dlouhý výběh 22 km'],
    tempo: ['Tempový běh', 'Prahový běh', 'Závodní tempo'],
    intervals: ['Intervaly', 'Kopce', 'Úseky 8x400', 'Fartlek'],
    race: ['Závod 10 km', 'Jihočeský závod', 'Pražský půlmaraton'],
  },
  traps: ['Regenerační týden', 'Regenerace 2 min', 'Po závodě', 'Rozklus', 'Volno'],
  given: ['Ranní běh', 'Běh v poledne', 'Odpolední běh', 'Večerní běh', 'Noční běh', 'Brno Běh', 'Brno Běžecký pás'],
};
