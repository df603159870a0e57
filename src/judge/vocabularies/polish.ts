import type { Vocabulary } from './vocabulary.ts';

/** Words of Polish run titles; a recovery with a time after it may be a rest between repetitions. */
export const polish: Vocabulary = {
  language: 'pl',
  stems: 'bie dlu far int kil owb pod reg roz spo tem tru wb2 wb3 wyb zaw',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:bieg|rozbieganie)\s+regeneracyjn[ey]\b|^(?:regeneracyjn[ey]|regeneracja|roztruchtanie)(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:interwaly|interwały|podbiegi|kilometrowki|fartlek)/ },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:bieg\s+(?:tempowy|progowy)|tempo|owb2|wb[23])\b/ },
    { kind: 'race', confidence: 'medium', match: /\bzawody\b/ },
    { kind: 'long', confidence: 'medium', match: /(?:d[lł]ugie\s+)?\bwybieganie\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rozbieganie|bieg\s+spokojny|spokojny\s+bieg|owb1|trucht)\b/ },
  ],
};
