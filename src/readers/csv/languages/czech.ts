import type { SiteLanguage } from './site-language.ts';

export const czech: SiteLanguage = {
  strava: {
    start: ['Datum aktivity'],
    title: ['Název aktivity'],
    sport: ['Typ aktivity'],
    notes: ['Popis aktivity', 'Soukromá poznámka k aktivitě'],
    linkedFile: ['Název souboru'],
    elapsed: [
      ['Uplynulý čas', 2],
      ['Uplynulý čas', 1],
    ],
    moving: ['Aktivní čas'],
    distance: [['Vzdálenost', 2]],
    distanceRounded: [['Vzdálenost', 1]],
    ascent: ['Nastoupaná výška'],
    descent: ['Naklesaná výška'],
    averageHeartRate: ['Průměrná tepová frekvence'],
    maxHeartRate: [
      ['Maximální tepová frekvence', 2],
      ['Maximální tepová frekvence', 1],
    ],
    cadence: ['Průměrná kadence'],
    temperature: ['Průměrná teplota'],
  },
};
