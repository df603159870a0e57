import type { Vocabulary } from './vocabulary.ts';

/** Words of Finnish run titles; a recovery with a time after it may be a rest between repetitions. */
export const finnish: Vocabulary = {
  language: 'fi',
  stems: 'hol int kev kil kis kyn mak mar pal per pit pk pk1 pk2 puo rau rav tem toi vau vet vk vk1 vk2',
  head: {
    kind: 'recovery',
    confidence: 'high',
    match:
      /^(?:palauttava|palautteleva)\s+(?:lenkki|juoksu|holkka|pk)\b|^palautus(?:lenkki|juoksu|holkka)\b|^(?:palauttava|palautus)(?:$|\s+(?!\d(?![\d.]*\s*km?\b)))/,
  },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match:
        /\b(?:intervalli(?:t|treeni|harjoitus)?|vauhtileikittely|maki(?:vedot|treeni|intervallit)|vetotreeni|toistovedot)\b|\d\s*vetoa\b/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match:
        /\b(?:vauhtikestavyys\w*|kynnys(?:lenkki|treeni|juoksu|vedot)|tempo(?:juoksu|lenkki))\b|\bvk[12]?[\s-]+(?:lenkki|treeni|juoksu|\d)/,
    },
    // Not "kisa" at the head: without its dots, Turkish "kısa" (short) reads the same.
    {
      kind: 'race',
      confidence: 'medium',
      match: /\b(?:kisat|kisassa|kilpailu)\b|\S\s+kisa$|^(?:\w+\s+){1,3}puolimaraton$/,
    },
    {
      kind: 'recovery',
      confidence: 'high',
      match: /(?<!\b(?:ei|ennen)\s)\b(?:palauttava\s+(?:lenkki|juoksu|holkka)|palautus(?:lenkki|juoksu|holkka))\b/,
    },
    { kind: 'long', confidence: 'medium', match: /\bpitka\s+(?:lenkki|juoksu|pk)\b|\bpitkalenkki\b|^pitkis$/ },
    {
      kind: 'easy',
      confidence: 'medium',
      match:
        /\b(?:peruskestavyys\w*|(?:kevyt|rauhallinen)\s+(?:lenkki|juoksu|holkka|pk))\b|^(?:kevyt|pk[12]?)$|^pk[12]?[\s-]+(?:lenkki|treeni|juoksu|\d)/,
    },
  ],
};
