import type { Titles } from './titles.ts';

export const danish: Titles = {
  language: 'da',
  says: {
    recovery: ['Kort restitutionsløb', 'Restitutionsløb', 'Restitutionstur 5 km', 'Roligt restitutionsløb'],
    easy: ['Let løb', 'Roligt løb', 'Rolig tur', 'Roligt tempo'],
    long: ['Langtur', 'Langt løb', 'Lang tur 20 km'],
    tempo: ['Tempoløb', 'Tærskelløb', 'Taerskellob'],
    intervals: ['Intervaltræning', 'Intervaller 6x800', 'Bakkeløb'],
    race: ['Konkurrence'],
  },
  traps: ['Restitution', 'Restitution 90 sek', 'Restitutionsuge', 'Løb', 'Hvile'],
  given: [
    'Morgenløb',
    'Løb om eftermiddagen',
    'Aftenløb',
    'Frokostløb',
    'Løbetur om morgenen',
    'Odense Løb',
    'Odense Løbebånd',
  ],
};
