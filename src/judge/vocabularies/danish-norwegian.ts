import type { Vocabulary } from './vocabulary.ts';

/** Words of Danish and Norwegian run titles. */
export const danishNorwegian: Vocabulary = {
  language: 'da/no',
  stems: 'bak hur int kon lan res rol tem ter',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match: /^(?:rolig\s+)?(?:restitutions(?:l(?:ø|o)b|tur)|restitusjons?(?:tur|l(?:ø|o)p|jogg))\b/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:intervaller|intervalltrening|intervaltr(?:æ|ae)ning|bakkeintervall(?:er)?)\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:terskel(?:(?:ø|o)kt|trening)?|tempol(?:ø|o)b|hurtig\s+langtur)\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\b(?:konkurranse|konkurrence)\b/ },
    { kind: 'long', confidence: 'medium', match: /\b(?:langtur|lang\s+tur)\b/ },
    { kind: 'easy', confidence: 'medium', match: /\brolig(?:t)?\s+(?:tur|jogg|jog|l(?:ø|o)b|l(?:ø|o)p)\b/ },
  ],
};
