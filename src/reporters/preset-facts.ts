import type { Band, Preset } from '../core/preset.ts';

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

const band = ([agreed, disputed]: Band, print: (value: number) => string): string =>
  agreed === disputed ? `up to ${print(agreed)}` : `up to ${print(agreed)}, disputed to ${print(disputed)}`;

const capOf = ({ hrMaxRatio, belowLt1Bpm, topOfZone }: Preset): string => {
  if (hrMaxRatio !== undefined) return `${band(hrMaxRatio, percent)} of maximum heart rate`;
  if (belowLt1Bpm !== undefined) return `${belowLt1Bpm} bpm below the aerobic threshold`;
  return topOfZone === undefined ? 'says nothing' : `top of zone ${topOfZone}`;
};

const countOf = (perWeek: Preset['perWeek']): string => {
  if (perWeek === undefined) return 'says nothing';
  const [low, agreed, most] = perWeek;
  return agreed === most ? `${low} to ${most}` : `${low} to ${agreed}, disputed to ${most}`;
};

const LONG = { yes: 'yes', weak: 'weakly', no: 'no' } as const;

/** What a preset decides, name by name, in words: the rows of its table. */
export const presetFacts = (preset: Preset): readonly (readonly [name: string, value: string])[] => [
  ['heart-rate cap', capOf(preset)],
  ['minutes', band(preset.minutes, String)],
  ['effort of 10', preset.rpe === undefined ? 'says nothing' : band(preset.rpe, String)],
  ['runs a week', countOf(preset.perWeek)],
  ['hours after hard', preset.windowH === undefined ? 'says nothing' : `${preset.windowH[0]} to ${preset.windowH[1]}`],
  ['long run is hard', LONG[preset.longIsHard]],
];
