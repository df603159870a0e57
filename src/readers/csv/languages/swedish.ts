import type { SiteLanguage } from './site-language.ts';

export const swedish: SiteLanguage = {
  garmin: {
    start: ['Datum', 'Start'],
    title: ['Namn', 'Titel', 'Aktivitetsnamn'],
    sport: ['Aktivitetstyp'],
    distance: ['Distans', 'Sträcka'],
    duration: ['Tid'],
    moving: ['Färdtid', 'Tid i rörelse'],
    elapsed: ['Total tid', 'Förfluten tid'],
    pace: ['Medeltempo', 'Genomsnittligt tempo', 'Medelhastighet'],
    gradeAdjusted: ['Medelvärde GAP', 'Medel-GAP'],
    maxSpeed: ['Bästa tempo', 'Maxhastighet', 'Maximal hastighet'],
    averageHeartRate: ['Medelpuls', 'Genomsnittlig puls'],
    maxHeartRate: ['Maxpuls', 'Max. puls'],
    ascent: ['Total stigning', 'Totalt uppför', 'Höjdökning'],
    descent: ['Totalt nedför', 'Total nedstigning', 'Höjdminskning'],
    cadence: ['Medellöpkadens', 'Medelkadens vid löpning', 'Medelkadens'],
    stride: ['Medelsteglängd'],
    steps: ['Steg'],
    mark: ['Kalorier', 'Favorit', 'Aerobisk Training Effect', 'Aerob TE'],
  },
};
