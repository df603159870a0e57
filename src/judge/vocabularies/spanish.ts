import type { Vocabulary } from './vocabulary.ts';

/** Words of Spanish run titles; a recovery with a time after it may be a rest between repetitions. */
export const spanish: Vocabulary = {
  language: 'es',
  stems: 'cam car com cue des dia ent pro rec reg rit rod ser ses tir tro umb',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:rodaje|trote|carrera|sesion|entreno)\s+(?:de\s+)?(?:regenerativ[oa]|recuperacion|recuperativ[oa])\b|^(?:regenerativ[oa]|recuperacion|recuperativ[oa]|descarga\s+activa)(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match:
        /^(?:\d+\s+)?series(?:$|\s+(?:de|en|x|cortas|largas|\d))|\b(?:entreno|sesion|dia)\s+(?:de\s+)?series\b|\b(?:cuestas|cambios\s+de\s+ritmo)\b/,
    },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:umbral|ritmo\s+(?:controlado|maraton|media)|progresivo)\b/ },
    { kind: 'race', confidence: 'medium', match: /\bcompeticion\b/ },
    { kind: 'long', confidence: 'medium', match: /\b(?:tirada|rodaje|carrera)\s+larg[oa]\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rodaje|trote|carrera\s+(?:continua|suave))\b/ },
  ],
};
