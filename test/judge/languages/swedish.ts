import type { Titles } from './titles.ts';

export const swedish: Titles = {
  language: 'sv',
  says: {
    recovery: [
      'Kort återhämtningspass',
      'Återhämtningspass',
      'Återhämtningslöpning',
      'Återhämtningsjogg 5 km',
      'Aterhamtningspass',
    ],
    easy: ['Lugn distans', 'Lätt jogg', 'Lugn runda', 'Distanspass', 'Lugnt tempo'],
    long: ['Långpass', 'Långpass 25 km'],
    tempo: ['Tröskelpass', 'Tempopass', 'Tröskel 4 km'],
    intervals: ['Intervaller', 'Backintervaller', 'Intervallpass', 'Fartlekspass'],
    race: ['Tävling 10 km', 'Motionslopp'],
  },
  traps: ['Återhämtning', 'Återhämtningsvecka', 'Riktmärkeslopp', 'Efter jobbet', 'Lång dag'],
  given: [
    'Morgonlöpning',
    'Lunchlöpning',
    'Eftermiddagslöpning',
    'Kvällslöpning',
    'Nattlöpning',
    'Uppsala Löpning',
    'Uppsala Löpband',
  ],
};
