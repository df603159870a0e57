import type { Vocabulary } from './vocabulary.ts';

/** Words of Korean run titles. "회복주" is a recovery run and a recovery week: with the number of a week it says nothing. */
export const korean: Vocabulary = {
  language: 'ko',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match: /^(?:(?:회복|리커버리)\s?(?:주|런|러닝|조깅|달리기)|리커버리)(?=$|\s)(?!.*주차)/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /인터벌|파틀렉|야소|(?:언덕|업힐)\s?(?:훈련|반복)|반복주/ },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /템포(?:런|주|\s?러닝)|임계주|역치|빌드업|(?:레이스|대회|마라톤|하프)\s?페이스/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match: /대회(?!\s?(?:준비|대비|전|후|코스|날짜))|^\S+\s?마라톤(?:\s\d{4})?$/,
    },
    { kind: 'recovery', confidence: 'high', match: /(?<!\S)(?:회복|리커버리)\s?(?:런|러닝|조깅)(?=$|\s)(?!.*주차)/ },
    // Behind a place it is the name of a watch's workout; alone it is a rest as well.
    { kind: 'recovery', confidence: 'medium', match: /^\D+ - 회복$/ },
    { kind: 'long', confidence: 'medium', match: /롱런|장거리|(?<!\p{L})lsd(?!\p{L})/u },
    { kind: 'easy', confidence: 'medium', match: /이지\s?런|(?<!\d\s?(?:m|미터)\s?)조깅/ },
  ],
};
