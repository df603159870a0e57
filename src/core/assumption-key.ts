/** What an assumption is about, whatever its figures: "30 tempo: minutes" and "45 tempo: minutes" are one. */
export const assumptionKey = (assumption: string): string =>
  assumption.toLowerCase().replace(/\d+(?:[.,:]\d+)*(?:\s?-\s?\d+(?:[.,:]\d+)*)?/g, '#');
