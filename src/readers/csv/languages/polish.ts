import type { SiteLanguage } from './site-language.ts';

export const polish: SiteLanguage = {
  garmin: {
    start: ['Data', 'Początek'],
    title: ['Tytuł', 'Nazwa aktywności'],
    sport: ['Typ aktywności', 'Rodzaj aktywności'],
    distance: ['Dystans'],
    duration: ['Czas', 'Czas całkowity'],
    moving: ['Czas ruchu'],
    elapsed: ['Upłynęło czasu', 'Czas, który upłynął'],
    pace: ['Średnie tempo', 'Średnia prędkość'],
    gradeAdjusted: ['Średnie GAP', 'Średni GAP'],
    maxSpeed: ['Najlepsze tempo', 'Maksymalna prędkość', 'Maks. prędkość'],
    averageHeartRate: ['Średnie tętno'],
    maxHeartRate: ['Maksymalne tętno', 'Maks. tętno'],
    ascent: ['Całkowity wznios', 'Wznios'],
    descent: ['Całkowity spadek', 'Spadek'],
    cadence: ['Średni rytm biegu', 'Średnia kadencja biegu', 'Średni rytm', 'Średnia kadencja'],
    stride: ['Średnia długość kroku'],
    steps: ['Kroki', 'Liczba kroków'],
    mark: ['Kalorie', 'Suma kalorii', 'Ulubiony', 'Ulubione', 'Aerobowy TE'],
  },
};
