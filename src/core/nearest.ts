/** Farthest that a misspelt name may be from the one that is suggested for it, in single edits. */
const MOST_EDITS = 3;

/** Levenshtein distance of two names. */
const editsBetween = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
};

/** The known name that was probably meant; undefined when none is near. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const word of known) {
    const edits = editsBetween(name.toLowerCase(), word.toLowerCase());
    if (edits <= Math.min(MOST_EDITS, word.length / 2) && (best === undefined || edits < best.edits))
      best = { word, edits };
  }
  return best?.word;
};

/** `did you mean "…"?`, or nothing to say. A name may lack the group that it stands in: `too-long`. */
export const didYouMean = (name: string, known: readonly string[]): string | undefined => {
  const word = known.find((one) => one.endsWith(`/${name}`)) ?? nearest(name, known);
  return word === undefined ? undefined : `did you mean "${word}"?`;
};
