import type { Titles } from './titles.ts';

export const norwegian: Titles = {
  language: 'nb',
  says: {
    recovery: ['Kort restitusjonstur', 'Restitusjonstur', 'Rolig restitusjon', 'Restitusjon', 'Restitusjonsjogg 5 km'],
    easy: ['Rolig tur', 'Rolig jogg', 'Rolig langkjøring', 'Rolig løp'],
    long: ['Langtur', 'Langtur 22 km'],
    tempo: ['Terskeløkt', 'Terskel 20 min', 'Hurtig langtur'],
    intervals: ['Intervaller', 'Intervalltrening', 'Bakkeintervaller', 'Bakkedrag'],
    race: ['Konkurranse'],
  },
  traps: ['Restitusjon 90 sek', 'Restitusjonsuke', 'Etter konkurransen', 'Løp', 'Tur med hunden'],
  given: [
    'Morgenløp',
    'Løpetur om morgenen',
    'Ettermiddagsløp',
    'Kveldsløp',
    'Lunsjløp',
    'Tromsø Løping',
    'Tromsø Løp',
  ],
};
