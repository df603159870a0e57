import type { Vocabulary } from './vocabulary.ts';

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
        /\b(?:intervals?|repeats|reps|fartlek|vo2\s*max|vo2|hill\s+(?:sprints|session|workout|training)|sprints|yassos?|pyramid|speed\s*work|track\s+(?:session|workout|night))\b|^hills\b/,
    },
    {
      kind: 'tempo',
      confidence: 'high',
      match:
        /\b(?:tempo|threshold|cruise|lactate|progression|(?:marathon|half\s+marathon|race|mp|hmp|lt)\s+(?:effort|pace)|mp|hmp)\b/,
    },
    {
      kind: 'race',
      confidence: 'high',
      match:
        /\b(?:race|raced|time\s+trial|tt|(?:\d+(?:\.\d+)?\s*k|half\s+marathon|marathon|\d+\s*miler)\s+(?:pb|pr)|championships?)\b/,
    },
    { kind: 'race', confidence: 'medium', match: /\bparkrun\b/ },
    { kind: 'recovery', confidence: 'high', match: /\b(?:recovery|recover|recov|regen|regeneration)\b/ },
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
        /\b(?:easy|general\s+aerobic|aerobic|conversational|base\s+(?:run|miles)|foundation\s+run|zone\s*[12]|z[12]|jog|jogging)\b/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match: /^(?:(?!allure\b)[\w']+\s+){0,4}(?:half\s+marathon|marathon)(?:\s+\d{4})?$/,
    },
  ],
};
