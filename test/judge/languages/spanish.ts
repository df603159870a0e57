import type { Titles } from './titles.ts';

export const spanish: Titles = {
  language: 'es',
  says: {
    recovery: [
      'Pequeño trote regenerativo',
      'Rodaje regenerativo',
      'Trote regenerativo 30 min',
      'Recuperación',
      'Regenerativo 6 km',
      'Soltar piernas',
      'Descarga activa',
    ],
    easy: ['Rodaje 10 km', 'Carrera continua suave', 'CCL 50 min', 'Trote con amigos'],
    long: ['Tirada larga', 'Rodaje largo'],
    tempo: ['Umbral 20 min', 'Ritmo controlado', 'Ritmo maratón', 'Progresivo 8 km'],
    intervals: ['Series de 1000', 'Cuestas', 'Cambios de ritmo', '5x1000 rec 90"'],
    race: ['Competición 10k', 'Carrera popular del barrio', 'Media maratón de Granada', 'San Silvestre'],
  },
  traps: [
    'Rec 90"',
    'Recuperación 2 min',
    'Recuperación lesión',
    'Carrera 10 km',
    'Carrera del miércoles',
    'Serie B',
    'Entreno San Silvestre',
  ],
  given: [
    'Carrera de mañana',
    'Carrera a la hora del almuerzo',
    'Carrera por la tarde',
    'Carrera nocturna',
    'Metepec Carrera',
    'Metepec Correr',
    'Metepec Carrera en cinta',
  ],
};
