import type { Vocabulary } from './vocabulary.ts';

/** Words of Dutch run titles; a recovery with a time after it may be a rest between repetitions. */
export const dutch: Vocabulary = {
  language: 'nl',
  stems: 'dre duu hal her heu int lan rus tem wed',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match: /^herstel(?:loop(?:je)?|training|run|rondje)\b|^herstel(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:intervallen|intervaltraining|heuveltraining)\b/ },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:tempo(?:loop|duurloop)|drempel(?:loop|training)?)\b/ },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /(?<!\b(?:na|voor)\s+(?:de\s+)?)\bwedstrijd\b(?!\s*-?\s?tempo)|^halve\s+marathon\s+(?:van\s+)?(?!training|tempo|schema)\w+$/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:geen|na|voor)\s(?:de\s)?)\b(?:herstelloop(?:je)?|hersteltraining)\b/,
    },
    { kind: 'long', confidence: 'medium', match: /\blange\s+(?:duurloop|loop)\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:duurloop|rustige?\s+(?:loop|rondje|run|tempo))\b/ },
  ],
};
