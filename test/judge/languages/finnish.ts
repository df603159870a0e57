import type { Titles } from './titles.ts';

export const finnish: Titles = {
  language: 'fi',
  says: {
    recovery: [
      'Lyhyt palauttava lenkki',
      '60 min palauttava lenkki',
      'Palauttava lenkki',
      'Palauttava',
      'Palautus',
      'Palautuslenkki 5 km',
      'Tampere - Palauttava lenkki',
      'Palauttava hölkkä',
    ],
    easy: ['Peruskestävyys', 'PK-lenkki', 'PK 10 km', 'Kevyt lenkki', 'Rauhallinen juoksu'],
    long: ['Pitkä lenkki', 'Pitkä lenkki 24 km', 'Pitkis'],
    tempo: ['Vauhtikestävyys', 'VK-lenkki', 'VK 8 km', 'Kynnystreeni'],
    intervals: ['Intervallit', 'Mäkivedot', 'Vauhtileikittely', '8 vetoa'],
    race: ['SM-kisat', '10 km kisa', 'Kilpailu', 'Tampereen puolimaraton'],
  },
  traps: ['Ei palauttava lenkki', 'Palautus 2 min', 'Palautusviikko', 'MK Running', 'Veto päällä', 'Lenkki'],
  given: [
    'Aamulenkki',
    'Lounaslenkki',
    'Iltapäivälenkki',
    'Iltalenkki',
    'Aamujuoksu',
    'Tampere Juoksu',
    'Tampere Juoksumatto',
  ],
};
