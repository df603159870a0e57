import type { Vocabulary } from './vocabulary.ts';

/** Words of Portuguese run titles; a recovery with a time after it may be a rest between repetitions. */
export const portuguese: Vocabulary = {
  language: 'pt',
  stems: 'cor far int lad lev lim lon pro rec reg rit rod tir tre tro',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:corrida|trote|treino|rodagem)\s+(?:de\s+)?(?:regenerativ[oa]|recuperacao)\b|^(?:regenerativ[oa]|recuperacao)(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:tiros|intervalad[oa]s?|fartlek|ladeiras)\b/ },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:limiar|progressiv[oa]|ritmo\s+de\s+prova)\b/ },
    { kind: 'race', confidence: 'medium', match: /^prova\b|\bprova\s+d[eao]\b/ },
    { kind: 'long', confidence: 'medium', match: /\blongao\b|^(?:(?:treino|rodagem|corrida)\s+)?longo(?:$|\s+\d)/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rodagem|(?:corrida|trote|treino)\s+leve|leve)\b/ },
  ],
};
