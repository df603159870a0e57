import type { Vocabulary } from './vocabulary.ts';

/** Words of Turkish run titles, the dotless ı read as i; a recovery with a time after it may be a rest between repetitions. */
export const turkish: Vocabulary = {
  language: 'tr',
  stems: 'akt esi haf kol rah rej tek tem top uzu yar yen yok',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:aktif\s+)?(?:toparlanma|yenilenme|rejenerasyon)(?:\s+(?:kosusu|antrenmani|jogu)\b|$|\s+(?!haftasi|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:intervaller|interval\s+antrenmani|yokus\s+(?:tekrari|tekrarlari|antrenmani)|\d+\s+tekrar)\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:tempo\s+kosusu|esik\s+(?:kosusu|antrenmani)|(?:yaris|maraton)\s+temposu)\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\b(?:yaris|yarisi|yari\s+maratonu)$|^\w+\s+maratonu$/ },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /\b(?:toparlanma|yenilenme)\s+kosusu\b(?!\s+(?:sonrasi|oncesi|yok))/,
    },
    { kind: 'long', confidence: 'medium', match: /\buzun\s+kosu\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rahat|kolay|hafif)\s+(?:kosu|tempo|jog)\b/ },
  ],
};
