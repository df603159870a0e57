/**
 * What runners write when they could not have talked. Each pattern is tried against notes in small letters without
 * accents. Sources of the words: the articles' own ("cannot speak in full sentences", "breathing hard").
 */
const PATTERNS: readonly RegExp[] = [
  // English
  /\b(?:could(?:n'?t| not)|can(?:'?t|not)|unable to|too (?:fast|hard) to) (?:\w+ )?(?:talk|speak|chat|hold a conversation)\b/,
  /\bout of breath\b/,
  /\b(?:breathing|breathed|breath was) (?:\w+ )?(?:hard|heavy|heavily)\b/,
  /\b(?:heavy|hard) breathing\b/,
  /\bgasping\b/,
  // German
  /\b(?:konnte|kann) (?:\w+ )?nicht (?:mehr )?(?:reden|sprechen|quatschen)\b/,
  /\bau(?:ß|ss)er atem\b/,
  /\bschwer geatmet\b|\bkeuch/,
  // French
  /\b(?:impossible|pas pu|incapable) (?:de )?parler\b/,
  /\bessouffl/,
  /\bhors d'haleine\b/,
  // Spanish
  /\bno podia hablar\b|\bsin aliento\b|\bsin poder hablar\b|\bjadeando\b/,
  // Italian
  /\bnon riusciv[oa] a parlare\b|\bsenza fiato\b|\bcol fiatone\b/,
  // Portuguese
  /\bnao conseguia (?:falar|conversar)\b|\bsem folego\b|\bofegante\b/,
  // Dutch
  /\bkon niet (?:meer )?(?:praten|kletsen)\b|\bbuiten adem\b/,
];

/** A word shortly before that turns the meaning round: "never out of breath". */
const DENIED =
  /(?:\b(?:not|never|without|no|hardly|nie|nicht|kein\w*|ohne|pas|sans|jamais|sin|nunca|non|senza|mai|sem|niet|geen|zonder)\b)(?:\W+\w+){0,2}\W*$/;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The words in a runner's notes that say that talking was impossible; undefined where there are none. */
export const outOfBreath = (notes: string): string | undefined => {
  const text = folded(notes.slice(0, 2000)).replace(/[’`]/g, "'");
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null && !DENIED.test(text.slice(0, found.index))) return found[0];
  }
  return undefined;
};
