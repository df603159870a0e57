import type { Vocabulary } from './vocabulary.ts';

/** Words of French run titles; a recovery with a time after it may be a rest between repetitions. */
export const french: Vocabulary = {
  language: 'fr',
  stems: '30 all as as1 as2 as4 com cot dec ef foo fra jog pma rec run sea seu sor tro vma',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:footing|sortie|run|jogging|jog|trot|seance)\s+(?:de\s+)?(?:recup(?:eration)?|decrassage)\b|^(?:recup(?:eration)?|decrassage)(?:\s+active)?(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:vma|fractionnes?|frac|pma|30\s?[-'’]\s?30)\b|\ben\s+cotes?\b|\d\s*cotes?\b|^cotes?\b(?!\s+d)/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:seuil|allure\s+(?:specifique|semi|marathon|course)|as\s?(?:10|21|42))\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\bcompetition\b/ },
    { kind: 'long', confidence: 'medium', match: /\bsortie\s+longue\b|^sl\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:footing|endurance\s+fondamentale|ef|sortie\s+cool)\b/ },
  ],
};
