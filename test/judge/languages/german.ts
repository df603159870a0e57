import type { Titles } from './titles.ts';

export const german: Titles = {
  language: 'de',
  says: {
    recovery: [
      'Regenerationslauf 6 km',
      'Regeneration',
      'Reg-Lauf',
      'REKOM',
      'Erholungslauf',
      'Regenerativer DL',
      'Dübendorf - Regenerationslauf',
    ],
    easy: ['Lockerer DL', 'Ruhiger Dauerlauf 12 km', 'Langsamer Lauf', 'GA1 60 min', 'Ruhiges Tempo'],
    long: ['Langer Lauf', 'LaLa 26 km'],
    tempo: ['TDL 8 km', 'Tempolauf', 'Schwelle 20 min', 'Crescendolauf', 'GA2'],
    intervals: ['Intervalle 6x1000', 'Fahrtspiel', 'Bergsprints', 'Bahntraining'],
    race: ['Wettkampf 10 km', 'Volkslauf Musterstadt', 'Musterstädter Halbmarathon'],
  },
  traps: [
    'Lauf im Regen',
    'Regen!',
    'Regenerationswoche',
    'Regeneration 2 min',
    'TP 90 s',
    'Auslaufen',
    'Einlaufen',
    'In lockerem Tempo an den See',
    'Nach dem Wettkampf',
  ],
  given: [
    'Lauf am Morgen',
    'Lauf zur Mittagszeit',
    'Lauf am Nachmittag',
    'Lauf am Abend',
    'Nachtlauf',
    'Dübendorf Laufen',
    'München Laufband',
  ],
};
