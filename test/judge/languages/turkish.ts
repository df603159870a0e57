import type { Titles } from './titles.ts';

export const turkish: Titles = {
  language: 'tr',
  says: {
    recovery: [
      'Kolay bir toparlanma koşusu',
      'Toparlanma koşusu',
      'Yenilenme koşusu 5 km',
      'Aktif toparlanma',
      'Toparlanma',
      'Toparlanma kosusu',
    ],
    easy: ['Rahat koşu', 'Kolay koşu 8 km', 'Hafif tempo', 'Rahat kosu'],
    long: ['Uzun koşu', 'Uzun koşu 20 km'],
    tempo: ['Tempo koşusu', 'Eşik antrenmanı', 'Yarış temposu'],
    intervals: ['İnterval antrenmanı', 'Intervaller', 'Yokuş tekrarları', 'Fartlek'],
    race: ['10 km yarışı', 'Mahalle yarışı', 'Antalya maratonu'],
  },
  traps: ['Toparlanma haftası', 'Toparlanma 2 dk', 'Kısa koşu', 'Kisa kosu', 'Yarış öncesi', 'Uzun bir gün'],
  given: [
    'Sabah Koşusu',
    'Öğle Koşusu',
    'Öğleden Sonra Koşusu',
    'Akşam Koşusu',
    'Gece Koşusu',
    'Bursa Koşu',
    'Bursa Koşu Bandı',
  ],
};
