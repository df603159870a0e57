import type { Vocabulary } from './vocabulary.ts';

/** Words of French run titles; a recovery with a time after it may be a rest between repetitions. */
export const french: Vocabulary = {
  language: 'fr',
  stems: '30 all as as1 as2 as4 com cot cou dec dos ef foo fra jog mar off pma pod rec run sea sem seu sl sor tro vma',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:footing|sortie|run|jogging|jog|trot|seance)\s+(?:de\s+)?(?:recup(?:eration)?|decrassage)\b|^footing\s+tres\s+lent\b|^(?:recup(?:eration)?|decrassage)(?:\s+active)?(?:$|\s+(?!.*\b(?:blessure|entre)\b|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match:
        /\b(?:vma|fractionnes?|frac|pma|30\s?[-'’]?\s?30)\b|\ben\s+cotes?\b|\d\s*(?:x\s*)?cotes?\b|^cotes?\b(?!\s+d)/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /\b(?:seuil|allure\s+(?:specifique|semi|marathon|course|\d+\s?km?)|as\s?(?:10|21|42))\b/,
    },
    // "Semi de Paris" is a race, "semi" alone and what prepares it are none; "course" alone is the sport.
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /^(?!.*\b(?:prepa\w*|entrainement|reco|recon\w*|plan|seance|footing|allure|ef|sl|sortie|avant|apres|objectif|semaine|j\s?-\s?\d+|s\d+)\b)(?:(?:.*\b(?:competition|dossard|officiel)\b)|(?:semi(?:[\s-]marathon)?|marathon)\s+d(?:e|u|es)\b|semi[\s-]marathon\s+\w|corrida\s+de\s+noel\b)/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match:
        /(?<!\b(?:pas\sde|sans|avant|apres)\s(?:le\s)?)\b(?:footing|sortie|trot)\s+(?:de\s+)?(?:recup|recuperation|decrassage)$/,
    },
    { kind: 'long', confidence: 'medium', match: /\bsortie\s+longue\b|^sl\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:footing|endurance\s+fondamentale|ef|sortie\s+cool)\b/ },
  ],
};
