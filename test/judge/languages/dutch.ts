import type { Titles } from './titles.ts';

export const dutch: Titles = {
  language: 'nl',
  says: {
    recovery: [
      'Korte herstelloop',
      'Herstelloop',
      'Herstelloopje 5 km',
      'Hersteltraining',
      'Herstel',
      'Utrecht - Herstelloop',
    ],
    easy: ['Rustige duurloop', 'Duurloop 10 km', 'Rustig rondje', 'Rustig tempo'],
    long: ['Lange duurloop', 'Lange loop 22 km'],
    tempo: ['Tempoduurloop', 'Drempelloop', 'Drempeltraining'],
    intervals: ['Intervaltraining', 'Intervallen', 'Heuveltraining', '6x800 herstel 90 sec'],
    race: ['Wedstrijd 10 km', 'Halve marathon van Egmond'],
  },
  traps: [
    'Geen herstelloop',
    'Herstel 90 sec',
    'Herstelweek',
    'Rondje in de regen',
    'Regen',
    'Na de wedstrijd',
    'Lang geleden',
  ],
  given: ['Ochtendloop', 'Lunchloop', 'Middagloop', 'Avondloop', 'Nachtloop', 'Utrecht Hardlopen', 'Utrecht Loopband'],
};
