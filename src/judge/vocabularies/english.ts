import type { Vocabulary } from './vocabulary.ts';

/**
 * In half the languages "tempo" is pace, time or weather as well: "lugnt tempo", "ruhiges Tempo", "com tempo bom".
 * A threshold run is not what these mean.
 */
const TEMPO = String.raw`(?<!\b(?:lugnt|roligt?|rustig|ruhige[ms]?|lockere[ms]?|langsame[ms]?|gemutliche[ms]?|spokojne|spokojnym|wolne|wolnym|lekkie|volne|pomale|rahat|hafif|kolay|bom|mau|brutto|bel|bello|sem|com|em|muito|algum|pouco|mais|quanto|senza|tanto|molto|poco|nel|del|meu|meio|primo|o|il|al)\s)tempo(?!\s+(?:bom|ruim|feio|frio|quente|chuvoso|nublado|livre|parado|brutto|bello|libero|perso|mesmo|depois|fa)\b)`;

/** Words of English run titles. Order matters within `rules`: the first match decides, workouts before recoveries. */
export const english: Vocabulary = {
  language: 'en',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:\d[\d.]*\s*(?:k|km|mi|miles?|min|mins|minutes?)\s+|(?:very\s+)?easy\s+)?recovery(?:\s+(?:run|jog|miles?)\b|\s+with\b|$)/,
  },
  mayStrip:
    /stride|acceleration|pick|rec|rest|week|race|marathon|parkrun|pre|post|after|from|before|no|did|skipped|without/,
  strip: [
    // Strides at the end of an easy run are not a workout, whatever their count.
    /\b(?:\d+(?:\s*-\s*\d+)?\s*x\s*)?\d*\s*(?:m|s|sec|secs|seconds?)?\s*(?:strides?|accelerations?|pick\s*ups?)\b/g,
    // "with 2 min recovery", "60 s recovery", "400 jog recovery", "equal recovery": pauses between repetitions.
    /\b(?:with|w)\s+(?:\d[\d:.]*\s*(?:m|k|km|mi|min|mins|minutes?|s|secs?|seconds?)?\s*)?(?:easy|full|equal|short|long|jog(?:ging)?|walk(?:ing)?|float)?\s*(?:rec|recs|recovery|recoveries|rest)\b/g,
    /\b\d[\d:.]*\s*(?:s|secs?|seconds?)\s+(?:easy\s+|jog\s+|walk\s+)?(?:rec|recs|recovery|recoveries|rest)\b/g,
    /(?<=\d\D*\s)\d[\d:.]*\s*(?:m|min|mins|minutes?)\s+(?:easy\s+|jog\s+|walk\s+)?(?:rec|recs|recovery|recoveries|rest)\b/g,
    /(?<=\S\s)(?:jog(?:ging)?|walk(?:ing)?|float)(?:\s+(?:down|back))?\s+(?:recovery|recoveries)\b|\b(?:full|equal)\s+(?:recovery|recoveries)\b/g,
    /\b(?:recovery|rest|easy|race|taper|down)\s+week\b/g,
    // Not of a run: "recovery from injury", "injury recovery".
    /\brecover(?:y|ing)?\s+from\s+(?:an?\s+|the\s+)?(?:injury|illness|surgery|covid|flu|cold)\b|\b(?:injury|illness|surgery|covid)\s+recovery\b/g,
    // Neighbours in the week: "recovery after the race", "race recovery", "pre-race", "day before long run".
    /\b(?:race|marathon|parkrun)(?=\s+recovery\b)/g,
    /\b(?:pre|post)[\s-]*(?:race|marathon|workout|tempo|intervals?|long\s+run|parkrun)\b/g,
    /\b(?:after|from|before)\s+(?:[\w'.]+\s+){0,3}?(?:race|marathon|half|10k|5k|tempo|intervals?|track|long\s+run|workout|parkrun)\b/g,
    /\b(?:no|not|without|skipped|did\s*n'?t|did\s+not)\s+(?:a\s+|the\s+)?(?:recovery|race|tempo|intervals?|workout)\b/g,
    /\brace\s+(?:course|route|expo|kit|shirt|number|pick\s*up)\b/g,
  ],
  rules: [
    { kind: 'intervals', confidence: 'high', match: /\b\d+\s*x\s*\(?\d/ },
    {
      kind: 'intervals',
      confidence: 'high',
      match:
        /\b(?:intervals?|repeats|reps|fartlek|vo2\s*max|vo2|hill\s+(?:sprints|session|workout|training)|sprints|yassos?|pyramid|speed\s*(?:work|training|session)|track\s+(?:session|workout|night))\b|^hills$|^hills\s+(?!running)|^(?:sprint|anaerobic)$/,
    },
    {
      kind: 'tempo',
      confidence: 'high',
      match: new RegExp(
        String.raw`\b(?:${TEMPO}|threshold|cruise\s+(?:intervals?|reps|miles?|pace|run)|lactate|progression|(?:marathon|half\s+marathon|race|mp|hmp|lt)\s+(?:effort|pace)|mp|hmp)\b`,
      ),
    },
    {
      kind: 'race',
      confidence: 'high',
      match:
        /\b(?:race|raced|time\s+trial|tt|(?:\d+(?:\.\d+)?\s*k|half\s+marathon|marathon|\d+\s*miler)\s+(?:pb|pr)|championships?)\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\bparkrun\b/ },
    {
      kind: 'recovery',
      confidence: 'high',
      match:
        /\b(?:recovery|recover|recov|regeneration(?!\s+(?:\d\s*(?:m|min)|\d+\s*(?:s|sec|sek))\b)|regen\s+(?:jog|miles?))\b/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /\bvery\s+(?:easy|slow)\b|\bactive\s+rest\b|\bflush(?:\s+(?:run|jog|out))\b|\brec\s+(?:run|jog)\b|^rec$/,
    },
    { kind: 'recovery', confidence: 'low', match: /\bshake\s*-?\s*out\b/ },
    {
      kind: 'long',
      confidence: 'high',
      match:
        /\b(?:long\s+(?:slow\s+)?(?:run|easy|jog|steady)|lr|lsd|mlr|medium[\s-]+long|(?:saturday|sunday)\s+long)\b/,
    },
    { kind: 'long', confidence: 'medium', match: /^long(?:\s+(?:one|\d.*))?$|\blong$/ },
    { kind: 'moderate', confidence: 'medium', match: /\b(?:steady|moderate|brisk)\b/ },
    {
      kind: 'easy',
      confidence: 'high',
      match:
        /\b(?:easy|general\s+aerobic|(?<!\ban)aerobic|conversational|base\s+(?:run|miles)|foundation\s+run|zone\s*[12]|z[12]|jog|jogging)\b|^base(?:$|\s+\d)/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match: /^(?:(?!allure\b)[\w']+\s+){0,4}(?:half\s+marathon|marathon)(?:\s+\d{4}|\s+festival(?:\s+\d+k)?)?$/,
    },
    // A finish flag at the head, and a distance that is raced: any language. The eve ("J-1") has the flag as well.
    {
      kind: 'race',
      confidence: 'medium',
      match: /^finish-flag\s+(?!.*\bj\s?-\s?\d).*(?:\b\d+(?:[.]\d+)?\s?km?\b|\bsemi\b|\bhalf\b|marat(?:h?on|ona)\b)/,
    },
    { kind: 'race', confidence: 'medium', match: /^(?:new\s+)?(?:pb|pr)\s+(?:\d+(?:\.\d+)?\s*km?|half|marathon)\b/ },
    // Three lengths or more in a row, "2000-3000-4000", are the steps of a ladder.
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /(?:^|\s)[1-9]\d00?(?:\s?-\s?[1-9]\d00?){2,}(?:m\b|\s|$)/,
    },
  ],
};
