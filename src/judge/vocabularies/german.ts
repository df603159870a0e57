import type { Vocabulary } from './vocabulary.ts';

/** Words of German run titles; a recovery with a time after it may be a rest between repetitions. */
export const german: Vocabulary = {
  language: 'de',
  stems: 'bah ber cre dau dl dl1 erh fah ga1 ga2 gru int lal lan ldl loc reg rek ruh sch tdl tem vol wet wie',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:regenerations(?:s?lauf|einheit)|reg\.?-?\s?lauf|erholungslauf|regenerativ\w*\s+(?:dl|dauerlauf|lauf))\b|^(?:regeneration|rekom|regenerativ\w*)(?:$|\s+(?!woche\b|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match:
        /\b(?:intervalle?|intervalltraining|fahrtspiel|bergsprints?|berglaufe|bergintervalle?|bahntraining|wiederholungslaufe)\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:tempo(?:dauer|wechsel)?lauf|tdl|schwelle|schwellenlauf|schwellentraining|crescendo(?:lauf)?|ga2)\b/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /(?<!\b(?:vor|nach|zum)\s+(?:dem\s+)?)\b(?:wettkampf(?!\s*-?\s?(?:tempo|woche|vorbereitung))|volkslauf)\b|^(?:(?!virtueller|langsamer|lockerer|training|vor|nach)\w+\s+){1,3}halbmarathon(?:\s+\d{4})?$/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match:
        /(?<!\b(?:kein|statt|nach|vor)\s(?:dem\s)?)\b(?:regenerations(?:s?lauf|einheit)|erholungslauf|regenerativer\s+(?:dl|dauerlauf|lauf))\b/,
    },
    // Behind a place it is the name of a watch's workout.
    { kind: 'recovery', confidence: 'medium', match: /^\D+ - erholung$/ },
    { kind: 'long', confidence: 'medium', match: /\b(?:lange[rn]?\s+(?:dl|lauf|dauerlauf)|lala|ldl)\b/ },
    {
      kind: 'easy',
      confidence: 'medium',
      match:
        /\b(?:lockere[rs]?|locker|ruhige[rs]?|langsame[rs]?)\s+(?:dl|lauf|dauerlauf|runde|joggen|tempo)\b|\b(?:dauerlauf|ga1|dl1|grundlagenausdauer)\b/,
    },
  ],
};
