import type { Vocabulary } from './vocabulary.ts';

/** Words of Italian run titles; a recovery with a time after it may be a rest between repetitions. */
export const italian: Vocabulary = {
  language: 'it',
  stems: 'cor def far fon gar gir len lun mar med mez pro rec rig rip rit sal sca sed sog var',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:corsa|fondo|seduta|corsetta)\s+(?:di\s+)?(?:rigenerante|recupero|defaticante)\b|^(?:rigenerante|recupero|defaticante|scarico\s+attivo)(?:$|\s+(?!.*\binfortun|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:ripetute|fartlek|salite|variazioni)\b/ },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:corto\s+veloce|soglia|progressivo|medio|ritmo\s+(?:gara|maratona|mezza))\b/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /^gara\b|(?<!\b(?:pre|post|ritmo|dopo)\s)\bgara\s+(?:di|su)\b|^(?!.*\b(?:ritmo|prepara\w*|allenamento|test)\b)(?:mezza\s+)?maratona\s+(?:di|del|della|dell)\b/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:senza|dopo|prima\sdella)\s)\bcorsa\s+(?:rigenerante|defaticante|di\s+recupero)$/,
    },
    {
      kind: 'long',
      confidence: 'medium',
      match: /^(?:(?:corsa|fondo|giro)\s+)?lungo(?:$|\s+(?:lento|\d))|\blunghissimo\b/,
    },
    { kind: 'easy', confidence: 'medium', match: /\b(?:(?:fondo|corsa)\s+(?:lento|lenta|facile)|lento)\b/ },
  ],
};
