/** The flag that sets each of the athlete's numbers, with an example value, by the name that documents give the number. */
export const HOW_TO_SET = {
  hrMax: '--set athlete.hrMax=190',
  hrRest: '--set athlete.hrRest=50',
  lt1: '--set athlete.lt1=150',
  lt2: '--set athlete.lt2=170',
  easyPace: '--set athlete.easyPace=6:00/km',
  thresholdPace: '--set athlete.thresholdPace=4:40/km',
} as const;
