/** Different answers that are kept at a time, and the longest text that is: strangers' files may hold any. Tool defaults. */
const [MOST_KEPT, LONGEST_KEPT] = [4096, 200];

/**
 * A pure function of a text or number that keeps its answers, since files repeat their texts and days. What it holds is
 * bounded: it starts over when it is full, and works anew for long texts.
 */
export const remember = <Asked extends string | number, Answer>(
  answerTo: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const found = known.get(asked);
    if (found !== undefined || known.has(asked)) return found as Answer;
    const answer = answerTo(asked);
    if (typeof asked === 'string' && asked.length > LONGEST_KEPT) return answer;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(asked, answer);
    return answer;
  };
};
