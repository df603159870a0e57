import type { Vocabulary } from './vocabulary.ts';

/** Words of Swedish run titles. */
export const swedish: Vocabulary = {
  language: 'sv',
  stems: 'ate bac dis fart hog int lan lat lug mot tav tem tro',
  head: { kind: 'recovery', confidence: 'high', match: /^aterhamtnings(?:lopning|pass|jogg|lopp|runda)\b/ },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:intervaller|intervallpass|backintervaller|backpass|fartleks?pass)\b/,
    },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:troskel(?:pass|intervaller)?|tempopass|tempolopning)\b/ },
    { kind: 'race', confidence: 'medium', match: /\b(?:tavling(?:slopp)?|motionslopp)\b/ },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:ingen|inget|efter|fore)\s)\baterhamtnings(?:lopning|pass|jogg|runda)\b/,
    },
    { kind: 'long', confidence: 'medium', match: /\blangpass\b/ },
    {
      kind: 'easy',
      confidence: 'medium',
      match: /\b(?:lugn|lugnt|latt)\s+(?:lopning|distans|jogg|runda|pass|tempo|lopp)\b|\bdistanspass\b/,
    },
  ],
};
