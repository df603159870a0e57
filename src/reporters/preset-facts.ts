import { PHASES } from '../core/circumstances.ts';
import type { Band, Preset } from '../core/preset.ts';

const NOTHING = 'says nothing';

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

const band = ([agreed, disputed]: Band, print: (value: number) => string): string =>
  agreed === disputed ? `up to ${print(agreed)}` : `up to ${print(agreed)}, disputed to ${print(disputed)}`;

const capOf = ({ hrMaxRatio, belowLt1Bpm, topOfZone }: Preset): string => {
  if (hrMaxRatio !== undefined) return `${band(hrMaxRatio, percent)} of maximum heart rate`;
  if (belowLt1Bpm !== undefined) return `${belowLt1Bpm} bpm below the aerobic threshold`;
  return topOfZone === undefined ? NOTHING : `top of zone ${topOfZone}`;
};

const countOf = (perWeek: Preset['perWeek']): string => {
  if (perWeek === undefined) return NOTHING;
  const [low, agreed, most] = perWeek;
  return agreed === most ? `${low} to ${most}` : `${low} to ${agreed}, disputed to ${most}`;
};

const BEGINNER = { run: 'yes, slow enough', rest: 'rest instead', disputed: 'sources differ' } as const;
const FILLER = { fault: 'a mistake', benefit: 'a benefit', disputed: 'sources differ' } as const;

const skippedIn = ({ skipped }: Preset): string => {
  if (skipped === undefined) return 'a note';
  const phases = (worth: 'off' | 'warning'): string => PHASES.filter((phase) => skipped[phase] === worth).join(', ');
  const [warned, off] = [phases('warning'), phases('off')];
  return [`warned of in ${warned}`, ...(off === '' ? [] : [`optional in ${off}`]), 'else a note'].join('; ');
};

const shares = ([from, to]: readonly [number, number]): string => `${Math.round(from * 100)} to ${percent(to)}`;

const supportOf = ({ support }: Preset): string =>
  support === undefined ? NOTHING : `${shares(support.whenSore)} when sore, ${shares(support.toStart)} to start with`;

const LONG = { yes: 'yes', weak: 'weakly', no: 'no' } as const;

/** What a preset decides, name by name, in words: the rows of its table. */
export const presetFacts = (preset: Preset): readonly (readonly [name: string, value: string])[] => [
  ['heart-rate cap', capOf(preset)],
  ['minutes', band(preset.minutes, String)],
  ['effort of 10', preset.rpe === undefined ? NOTHING : band(preset.rpe, String)],
  ['runs a week', countOf(preset.perWeek)],
  ['hours after hard', preset.windowH === undefined ? NOTHING : `${preset.windowH[0]} to ${preset.windowH[1]}`],
  ['long run is hard', LONG[preset.longIsHard]],
  ['for beginners', preset.beginner === undefined ? NOTHING : BEGINNER[preset.beginner]],
  ['extra miles', preset.filler === undefined ? NOTHING : FILLER[preset.filler]],
  ['second run a day', preset.doubles === undefined ? NOTHING : `from ${preset.doubles} on`],
  ['high mileage', preset.moreAtHighMileage === true ? 'one more a week' : NOTHING],
  ['week without one', skippedIn(preset)],
  ['in the taper', preset.taperMinutes === undefined ? NOTHING : `${percent(preset.taperMinutes)} of the minutes`],
  ['weight support', supportOf(preset)],
];
