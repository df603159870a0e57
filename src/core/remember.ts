/** Different texts whose answers are kept at a time, and the longest text that is: strangers' files may hold any. Tool defaults. */
const [MOST_KEPT, LONGEST_KEPT] = [4096, 200];

/**
 * A pure function of a text that keeps its answers, since files repeat their texts. What it holds is bounded: it starts
 * over when it is full, and works anew for long texts.
 */
export const remember = <T>(answerTo: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = answerTo(text);
    if (text.length > LONGEST_KEPT) return answer;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, answer);
    return answer;
  };
};
