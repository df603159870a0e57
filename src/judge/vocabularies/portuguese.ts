import type { Vocabulary } from './vocabulary.ts';

/** Words of Portuguese run titles; a recovery with a time after it may be a rest between repetitions. */
export const portuguese: Vocabulary = {
  language: 'pt',
  stems: 'cam cir cor eta far int lad lev lim lon mar med mei pod pro rec reg rit rod sao ser tir tre tro',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:corrida|trote|treino|rodagem)\s+(?:de\s+)?(?:regenerativ[oa]|recuperacao)\b|^(?:regenerativ[oa]|recuperacao)(?:$|\s+(?!.*\blesao\b|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /\b(?:tiros|intervalad[oa]s?|fartlek|ladeiras|series\s+de\s+\d+)\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:limiar|progressiv[oa]|ritmo\s+de\s+(?:prova|maratona|meia))\b/,
    },
    // "Prova" alone is a try in Italian, "Corrida da Lua" no more than a run by the moon: a place, a medal or a stage makes it a race.
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /^(?!.*\b(?:treino|pre|pos|prepara\w*|ritmo|antes|vespera)\b)(?:prova\s+(?:d[eao]s?\b|\d)|.*\b(?:prova\s+d[eao]|campea|campeao|podio|medalha|etapa)\b|.*\bcircuito\s+de\s+corridas?\b|(?:meia\s+)?maratona\s+(?:de|do|da|internacional)\b|(?:corrida\s+(?:internacional\s+)?(?:de\s+)?)?sao\s+silvestre\b)/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:sem|apos|antes\sda?)\s)\b(?:corrida|trote|rodagem)\s+(?:regenerativ[oa]|de\s+recuperacao)$/,
    },
    { kind: 'long', confidence: 'medium', match: /\blongao\b|^(?:(?:treino|rodagem|corrida)\s+)?longo(?:$|\s+\d)/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rodagem|(?:corrida|trote|treino)\s+leve|leve)\b/ },
  ],
};
