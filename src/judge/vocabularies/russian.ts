import type { Vocabulary } from './vocabulary.ts';

/**
 * Words of Russian run titles, folded: й reads и and ё reads е. "Забег" is what apps call any run, "темп" any pace;
 * "разминка" and "заминка" frame a workout. None of them says what a run was meant to be.
 */
export const russian: Vocabulary = {
  language: 'ru',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:легк(?:ии|ая)\s+)?восстановительн(?:ыи|ая|ое)(?!\s+недел)(?!\p{L})|^восстановление(?:$|\s+(?!после\s+травм|\d(?![\d.]*\s*км)))|^восст\.?\s+(?:бег|кросс|пробежка)(?!\p{L})/u,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /(?<!\p{L})(?:интервал|фартлек|отрезки(?!\p{L})|горки(?!\p{L})|повторы(?!\p{L})|мпк(?!\p{L}))/u,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match:
        /(?<!\p{L})(?:темпов(?:ыи|ая|ое|ои)|порогов(?:ыи|ая|ое|ои)|пано|темп\s+(?:марафона|полумарафона)|прогрессивн(?:ыи|ая)|\d\s*км\s+темп)(?!\p{L})/u,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /(?<!\p{L}|(?:не|после|перед|до)\s)(?:гонка|соревновани[ея])(?!\p{L})|^(?:\p{L}+\s+){1,3}(?:полу)?марафон(?:\s+\d{4})?$/u,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!(?:не|после|перед)\s)(?<!\p{L})восстановительн(?:ыи\s+(?:бег|кросс)|ая\s+пробежка)(?!\p{L})/u,
    },
    {
      kind: 'long',
      confidence: 'medium',
      match: /(?<!\p{L})(?:длительная|длительныи|длинн(?:ыи|ая)\s+(?:бег|кросс|пробежка))(?!\p{L})/u,
    },
    {
      kind: 'easy',
      confidence: 'medium',
      match:
        /(?<!\p{L})(?:легк(?:ии|ая)\s+(?:бег|кросс|пробежка)|аэробн(?:ыи|ая)|трусцои)(?!\p{L})|^кросс(?:$|\s+\d[\d.]*\s*км)/u,
    },
  ],
};
