import type { SettingLine } from '../../config/settings-text.ts';
import type { Athlete } from '../../core/athlete.ts';
import type { Estimate, Origin } from '../../core/estimate.ts';
import type { AthleteNumber } from './athlete-numbers.ts';

const FROM: Readonly<Record<Origin, string>> = {
  told: 'told',
  device: 'from the device',
  observed: 'seen',
  derived: 'derived',
  formula: 'by formula',
};

const estimateWords = (
  { shown }: AthleteNumber,
  { low, high, origin, confidence, detail }: Estimate,
  units: 'km' | 'mi',
): string => {
  const [from, to] = [shown(low, units), shown(high, units)];
  const doubt = from === to ? '' : ` (${from} to ${to})`;
  return `${FROM[origin]}: ${detail}${doubt}, ${confidence} confidence`;
};

/**
 * A number of the runner's, commented out: what the log shows with its doubt, else an example and why nothing is known.
 * `athlete` is absent without a log.
 */
export const numberLine = (
  number: AthleteNumber,
  athlete: Athlete | undefined,
  { path, units }: { readonly path: readonly string[]; readonly units: 'km' | 'mi' },
): SettingLine => {
  const estimate = athlete === undefined ? undefined : number.of(athlete);
  if (estimate !== undefined) {
    const says = `${number.words}; ${estimateWords(number, estimate, units)}`;
    return { path, value: number.written(estimate.value, units), isOff: true, says };
  }
  const why = athlete?.missing[number.name];
  const unknown = why === undefined ? '' : `not known: ${why}; `;
  return {
    path,
    value: number.written(number.example, units),
    isOff: true,
    says: `${number.words}; ${unknown}the number is an example, put yours`,
  };
};
