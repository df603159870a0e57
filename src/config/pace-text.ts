const METRES = { km: 1000, mi: 1609.344 } as const;

/** How a pace is written: minutes, seconds, and what they are for. */
export const PACE_FORM = /^\s*(\d{1,2}):([0-5]\d)\s*\/\s*(km|mi)\s*$/;

/** Speed in m/s of a pace written "5:30/km" or "8:51/mi"; undefined when it is not written so. */
export const speedOfPace = (text: string): number | undefined => {
  const match = PACE_FORM.exec(text);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * 60 + Number(match[2]);
  return seconds === 0 ? undefined : METRES[match[3] as 'km' | 'mi'] / seconds;
};
