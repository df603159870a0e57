import type { Titles } from './titles.ts';

export const polish: Titles = {
  language: 'pl',
  says: {
    recovery: [
      'Krótki bieg regeneracyjny',
      'Bieg regeneracyjny',
      'Rozbieganie regeneracyjne',
      'Regeneracja',
      'Roztruchtanie',
      'Kraków - Bieg regeneracyjny',
    ],
    easy: ['Rozbieganie', 'Bieg spokojny 8 km', 'OWB1', 'Spokojne tempo'],
    long: ['Długie wybieganie', 'Wybieganie 24 km'],
    tempo: ['Bieg tempowy', 'OWB2', 'WB3', 'Bieg progowy', 'Tempo 6 km'],
    intervals: ['Interwały', 'Podbiegi', 'Kilometrówki', 'OWB1 4 km + rytmy 8x100m na 100m trucht'],
    race: ['Zawody 10 km', 'Półmaraton Tatrzański', 'Tatrzański Półmaraton 2024'],
  },
  traps: ['Regeneracja 2 min', 'Po zawodach', 'Przed zawody', 'Start o szóstej', 'Bieg przez las'],
  given: [
    'Poranny bieg',
    'Bieg w porze lunchu',
    'Popołudniowy bieg',
    'Wieczorny bieg',
    'Nocny bieg',
    'Myślenice Bieg',
    'Myślenice Biegi',
  ],
};
