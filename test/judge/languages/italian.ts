import type { Titles } from './titles.ts';

export const italian: Titles = {
  language: 'it',
  says: {
    recovery: [
      'Breve corsa rigenerante',
      'Corsa rigenerante',
      'Rigenerante 6 km',
      'Recupero',
      'Defaticante',
      'Scarico attivo',
      'Corsa di recupero 30 min',
    ],
    easy: ['Fondo lento', 'Corsa facile', 'Lento 10 km'],
    long: ['Lungo 28 km', 'Corsa lungo 20', 'Lunghissimo'],
    tempo: ['Corto veloce', 'Soglia 20 min', 'Progressivo', 'Medio 8 km', 'Ritmo gara'],
    intervals: ['Ripetute 6x1000', 'Fartlek', 'Salite', 'Variazioni'],
    race: ['Gara 10 km', 'Mezza maratona di Pavia', 'Maratona di Pavia 2023'],
  },
  traps: [
    "Recupero 2'",
    'Recupero infortunio',
    'Corsa lungo il mare',
    'Prova scarpe nuove',
    'Che brutto tempo',
    'Tanto tempo senza correre',
    'Pre gara',
  ],
  given: [
    'Corsa mattutina',
    'Corsa all’ora di pranzo',
    'Corsa pomeridiana',
    'Corsa serale',
    'Corsa notturna',
    'Pavia Corsa',
    'Pavia Corsa su strada',
  ],
};
