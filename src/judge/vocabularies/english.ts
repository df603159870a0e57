import type { Vocabulary } from './vocabulary.ts';

/** Words of English run titles. Order matters within `rules`: the first match decides, workouts before recoveries. */
export const english: Vocabulary = {
  language: 'en',
  strip: [
    // Strides at the end of an easy run are not a workout, whatever their count.
    /\b(?:\d+(?:\s*-\s*\d+)?\s*x\s*)?\d*\s*(?:m|s|sec|secs|seconds?)?\s*(?:strides?|accelerations?|pick\s*ups?)\b/g,
    // "with 2 min recovery" is a pause between repetitions.
    /\b(?:with|w)\s+\d[\d:.]*\s*(?:m|k|km|mi|min|mins|minutes?|s|secs?|seconds?)?\s*(?:easy|jog(?:ging)?|walk(?:ing)?|float)?\s*(?:rec|recs|recovery|recoveries|rest)\b/g,
    /\b(?:recovery|rest|easy|race|taper|down)\s+week\b/g,
    // Neighbours in the week: "recovery after the race", "pre-race", "day before long run".
    /\b(?:pre|post)[\s-]*(?:race|marathon|workout|tempo|intervals?|long\s+run|parkrun)\b/g,
    /\b(?:after|from|before)\s+(?:the\s+|a\s+|an\s+|my\s+|yesterday'?s?\s+|tomorrow'?s?\s+)?(?:[\w']+\s+)?(?:race|marathon|half|10k|5k|tempo|intervals?|track|long\s+run|workout|parkrun)\b/g,
    /\bnot\s+(?:a\s+)?(?:recovery|race|tempo|workout)\b/g,
  ],
  rules: [
    { kind: 'intervals', confidence: 'high', match: /\b\d+\s*x\s*\(?\d/ },
    {
      kind: 'intervals',
      confidence: 'high',
      match:
        /\b(?:intervals?|repeats|reps|fartlek|vo2\s*max|vo2|hill\s+(?:sprints|session|workout|training)|speed\s*work|track\s+(?:session|workout|night))\b/,
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
    { kind: 'race', confidence: 'medium', match: /^(?:[\w']+\s+){0,4}(?:half\s+marathon|marathon)(?:\s+\d{4})?$/ },
  ],
};
