/** What runners call hard ground, tried against titles and notes in small letters without accents. */
const WORDS: readonly RegExp[] = [
  /\b(?:concrete|asphalt|pavement|tarmac|cobbles|cobblestones?)\b/,
  /\b(?:asphalt|beton|kopfsteinpflaster|pflaster|bitume|goudron|asfalto|cemento|hormigon|concreto|asfalt|klinkers)\b/,
  /\bon (?:the )?(?:roads?|track)\b/,
];

/** Longer text is a diary; only its beginning is read. */
const LONGEST = 2000;

const folded = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The word by which a title or notes call the ground hard; undefined where they do not. */
export const hardSurface = (text: string): string | undefined => {
  const plain = folded(text);
  for (const word of WORDS) {
    const found = word.exec(plain);
    if (found !== null) return found[0];
  }
  return undefined;
};
