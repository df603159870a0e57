import type { SiteLanguage } from './site-language.ts';

export const hungarian: SiteLanguage = {
  garmin: {
    start: ['Dátum', 'Kezdés'],
    title: ['Cím', 'Tevékenység neve'],
    sport: ['Tevékenység típusa', 'Tevékenységtípus'],
    distance: ['Távolság'],
    duration: ['Idő', 'Teljes idő', 'Időtartam'],
    moving: ['Mozgási idő', 'Mozgásidő', 'Mozgással töltött idő', 'Mozgásban töltött idő'],
    elapsed: ['Eltelt idő'],
    pace: ['Átlagos tempó', 'Átl. tempó', 'Átlagos sebesség', 'Átl. sebesség'],
    gradeAdjusted: ['Átlagos GAP', 'Átl. GAP'],
    maxSpeed: ['Legjobb tempó', 'Max. sebesség'],
    averageHeartRate: ['Átlagos pulzusszám', 'Átlagos pulzus', 'Átl. pulzusszám', 'Átl. pulzus'],
    maxHeartRate: ['Max pulzus', 'Max. pulzus', 'Maximális pulzus', 'Maximális pulzusszám', 'Max. pulzusszám'],
    ascent: ['Teljes emelkedés', 'Összes emelkedés'],
    descent: ['Teljes süllyedés', 'Összes süllyedés', 'Teljes ereszkedés'],
    // The site's word for the cadence of a run is the one for pedalling.
    cadence: ['Átlagos futóritmus', 'Átl. pedálütem', 'Átlagos pedálütem', 'Átlagos lépésütem', 'Átl. lépésszám'],
    stride: ['Átlagos lépéshossz', 'Átl. lépéshossz'],
    steps: ['Lépések', 'Lépésszám'],
    mark: ['Kalóriák', 'Kalória', 'Kedvenc', 'Aerob TE'],
  },
};
