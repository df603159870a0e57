import type { Vocabulary } from './vocabulary.ts';

/** Words of Spanish run titles; a recovery with a time after it may be a rest between repetitions. */
export const spanish: Vocabulary = {
  language: 'es',
  stems: 'cam car ccl com cue des dia ent mar med pro rec reg rit rod san sem ser ses sol tir tro umb',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:rodaje|trote|carrera|sesion|entreno)\s+(?:de\s+)?(?:regenerativ[oa]|recuperacion|recuperativ[oa])\b|^(?:regenerativ[oa]|recuperacion|recuperativ[oa]|descarga\s+activa|soltar(?:\s+piernas)?)(?:$|\s+(?!.*\blesion\b|\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match:
        /^(?:\d+\s+)?series(?:$|\s+(?:de|en|x|cortas|largas|\d))|\b(?:entreno|sesion|dia)\s+(?:de\s+)?series\b|\b(?:cuestas|cambios\s+de\s+ritmo)\b/,
    },
    { kind: 'tempo', confidence: 'medium', match: /\b(?:umbral|ritmo\s+(?:controlado|maraton|media)|progresivo)\b/ },
    // "Carrera" alone is a run.
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /^(?!.*\b(?:entren\w*|prepa\w*|ritmo|rodaje|tirada|plan|antes|previa|semana|test)\b)(?:.*\b(?:competicion|carrera\s+popular|dorsal)\b|(?:media\s+)?maraton\s+(?:de|del)\b|san\s+silvestre\b)/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match:
        /(?<!\b(?:sin|tras|antes\sdel?)\s)\b(?:rodaje|trote|carrera)\s+(?:de\s+)?(?:regenerativ[oa]|recuperacion)$/,
    },
    { kind: 'long', confidence: 'medium', match: /\b(?:tirada|rodaje|carrera)\s+larg[oa]\b/ },
    { kind: 'easy', confidence: 'medium', match: /\b(?:rodaje|trote|carrera\s+(?:continua|suave))\b|^ccl\b/ },
  ],
};
