const NAMED: Readonly<Record<string, number>> = { marathon: 42_195, half: 21_097.5, 'half marathon': 21_097.5 };
const FIGURE = /^(\d+(?:\.\d+)?)\s*(km|k|mi|m)$/;
const METRES: Readonly<Record<string, number>> = { km: 1000, k: 1000, mi: 1609.344, m: 1 };

/** Metres of a race as settings write it: "marathon", "half", "10 km", "5 mi"; undefined for anything else. */
export const raceDistanceOf = (text: string): number | undefined => {
  const word = text.trim().toLowerCase();
  if (Object.hasOwn(NAMED, word)) return NAMED[word];
  const [, figure, unit] = FIGURE.exec(word) ?? [];
  if (figure === undefined || unit === undefined) return undefined;
  const metres = Number(figure) * METRES[unit]!;
  return metres > 0 ? metres : undefined;
};
