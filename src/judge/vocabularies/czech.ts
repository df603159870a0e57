import type { Vocabulary } from './vocabulary.ts';

/** Words of Czech run titles; a recovery with a time after it may be a rest, "výklus" is what ends a workout. */
export const czech: Vocabulary = {
  language: 'cs',
  stems: 'beh bez del dlo int kli klu kop leh pom pra pul reg sou tem use vol vyb vyk zav',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^regeneracni\s+(?:beh|klus|vyklus|vybeh|trenink)\b|^volny\s+klus\b|^(?:regenerace|regeneracni)(?:$|\s+(?!tyden|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /\b(?:intervaly|intervalovy|kopce|useky|vybehy\s+kopc\w+)\b/ },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:tempovy\s+(?:beh|trenink)|prahovy\s+beh|zavodni\s+tempo|tempovka)\b/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match: /(?<!\b(?:po|pred)\s)\bzavod\b(?!\s+(?:zrusen|nebyl))|^(?:\w+\s+){1,3}pulmaraton$/,
    },
    { kind: 'recovery', confidence: 'high', match: /(?<!\b(?:zadny|po|pred)\s)\bregeneracni\s+(?:beh|klus|vybeh)\b/ },
    { kind: 'long', confidence: 'medium', match: /\b(?:dlouhy\s+beh|dlouhy\s+vybeh|dlouhak)\b/ },
    {
      kind: 'easy',
      confidence: 'medium',
      match:
        /\b(?:(?:lehky|pomaly|klidny)\s+(?:beh|klus|vybeh)|souvisly\s+beh)\b|^klus$|^klus\s+\d[\d.]*\s*(?:km|min)\b/,
    },
  ],
};
