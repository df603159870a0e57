import type { Vocabulary } from './vocabulary.ts';

/** Words of Polish run titles; a recovery with a time after it may be a rest between repetitions. */
export const polish: Vocabulary = {
  language: 'pl',
  stems: 'bie dlu far int kil lek owb pod pol reg roz spo tem tru wb2 wol wb3 wyb zaw',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:bieg|rozbieganie)\s+regeneracyjn[ey]\b|^(?:regeneracyjn[ey]|regeneracja|roztruchtanie)(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:interwaly|podbiegi|kilometrowki|fartlek)\b/ },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:bieg\s+(?:tempowy|progowy)|tempo\s+(?:polmaratonu|maratonu)|owb2|wb[23])\b/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /(?<!\b(?:po|przed)\s)\bzawody\b|^(?:(?!trening|przed|po\b)\w+\s+){1,3}polmaraton(?:\s+\d{4})?$|^polmaraton\s+\w+(?:\s+\d{4})?$/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:nie|po|przed)\s)\b(?:bieg|rozbieganie)\s+regeneracyjn[ey]\b/,
    },
    { kind: 'long', confidence: 'medium', match: /\b(?:dlugie\s+)?wybieganie\b/ },
    {
      kind: 'easy',
      confidence: 'medium',
      match: /\b(?:rozbieganie|bieg\s+spokojny|spokojny\s+bieg|(?:spokojne|wolne|lekkie)\s+tempo|owb1|trucht)\b/,
    },
  ],
};
