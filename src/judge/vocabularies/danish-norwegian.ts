import type { Vocabulary } from './vocabulary.ts';

/** Words of Danish and Norwegian run titles. */
export const danishNorwegian: Vocabulary = {
  language: 'da/no',
  stems: 'bak hur int kon lan let res rol tae tem ter',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:roligt?\s+)?(?:restitutions(?:lob|tur|jog)|restitusjons(?:tur|lop|jogg))\b|^(?:rolig\s+)?restitusjon(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:intervaller|intervalltrening|intervaltraening|bakkeintervall(?:er)?|bakkedrag|bakkelob)\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:terskel(?:okt|trening)?|taerskel(?:lob|traening)?|tempolob|hurtig\s+langtur)\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\b(?:konkurranse|konkurrence)\b/ },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:ingen|etter|efter|for)\s)\b(?:restitutions(?:lob|tur|jog)|restitusjons(?:tur|lop|jogg))\b/,
    },
    { kind: 'long', confidence: 'medium', match: /\b(?:langtur|lang\s+tur|langt\s+lob)\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:roligt?|let)\s+(?:tur|jogg|jog|lob|lop|tempo|langkjoring)\b/ },
  ],
};
