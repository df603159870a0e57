import type { Titles } from './titles.ts';

export const portuguese: Titles = {
  language: 'pt',
  says: {
    recovery: [
      '30 min de corrida regenerativa',
      'Corrida regenerativa',
      'Trote regenerativo',
      'Regenerativo 5 km',
      'Treino de recuperação',
      'Braga - Regenerativo',
    ],
    easy: ['Rodagem 10 km', 'Rodagem leve', 'Treino leve', 'Corrida leve 5 km'],
    long: ['Longão', 'Longão de domingo', 'Treino longo', 'Longo 22 km'],
    tempo: ['Limiar', 'Progressivo 8 km', 'Ritmo de prova'],
    intervals: ['Tiros de 400', 'Intervalado', 'Fartlek', 'Corrida - séries de 200 m', 'Ladeiras'],
    race: [
      'Prova 10 km',
      'Prova do bairro',
      'Meia maratona do Porto',
      'Corrida do Sol - 10 km - campeã',
      'São Silvestre',
      '2ª etapa do circuito',
    ],
  },
  traps: [
    'Recuperação 2 min',
    'Recuperação de lesão',
    'Corrida ao longo do mar',
    'Corrida rápida',
    'Corrida da Lua',
    'Corrida da manhã - 10 km',
    '10km',
    'Corrida com tempo bom',
    'Muito tempo parado',
    'Treino pré-prova',
    'Corrida de aquecimento',
  ],
  given: [
    'Corrida matinal',
    'Corrida na hora do almoço',
    'Corrida vespertina',
    'Corrida ao entardecer',
    'Corrida noturna',
    'São Paulo Corrida',
    'São Paulo Corrida em esteira',
  ],
};
