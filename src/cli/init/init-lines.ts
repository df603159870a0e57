import type { Config } from '../../config/schema.ts';
import { settingLeaves } from '../../config/setting-leaves.ts';
import type { SettingLine } from '../../config/settings-text.ts';
import type { Athlete } from '../../core/athlete.ts';
import type { EffectiveSetting } from '../../core/effective-setting.ts';
import { ATHLETE_NUMBERS } from './athlete-numbers.ts';
import { numberLine } from './number-line.ts';

/** What the new file is made of. */
export interface InitFacts {
  /** What the runner said just now: these settings count. */
  readonly told: Config;
  /** What holds without the new file, by key. */
  readonly inForce: ReadonlyMap<string, EffectiveSetting>;
  /** What the log shows. */
  readonly athlete?: Athlete;
  /** Where numbers of the runner stand: `athlete`, or one of several. */
  readonly place: readonly string[];
  readonly units: 'km' | 'mi';
}

const BY_DEFAULT = 'default';

/** What the settings that have a default are for; rules that are off by default are added. */
const GENERAL: readonly (readonly [path: readonly string[], says: string])[] = [
  [['units'], 'units of the text: km or mi'],
  [['weekStart'], 'first day of a week: monday or sunday'],
  [['timeZone'], 'where the clocks of logs without a zone stood'],
  [['preset'], 'whose numbers count; recover presets lists them'],
  [['zones', 'model'], 'heart-rate zones that are shown; recover zones LOG names the others'],
  [['pace', 'model'], 'pace zones that are shown'],
  [['failOn'], 'severity from which the exit code is 1, for scripts'],
];

const rulesOff = ({ inForce }: InitFacts): (readonly [path: readonly string[], says: string])[] =>
  [...inForce.values()]
    .filter(({ key, value, origin }) => key.startsWith('rules.') && value === 'off' && origin === BY_DEFAULT)
    .map(({ key }) => {
      const rule = key.slice('rules.'.length);
      return [['rules', rule], `off unless asked for: "info" switches it on; recover explain ${rule}`];
    });

const EXAMPLES: readonly (readonly [name: string, value: unknown, says: string])[] = [
  ['sex', 'female', 'female or male, narrows the estimate of the thresholds; an example, put yours'],
  ['birthYear', 1985, 'for the age formula, where nothing better is known; an example, put yours'],
];

/** What another place has set already is shown as it is there. */
const asSetElsewhere = (line: SettingLine, { inForce }: InitFacts): SettingLine => {
  const set = inForce.get(line.path.join('.'));
  if (set === undefined || set.origin === BY_DEFAULT) return line;
  return { ...line, value: set.value, says: `set already: ${set.origin}` };
};

const athleteLines = (facts: InitFacts): SettingLine[] => {
  const { athlete, place, units } = facts;
  const numbers = ATHLETE_NUMBERS.map((number) =>
    numberLine(number, athlete, { path: [...place, number.name], units }),
  );
  const examples = EXAMPLES.map(([name, value, says]) => ({ path: [...place, name], value, isOff: true, says }));
  return [...numbers, ...examples];
};

const generalLines = (facts: InitFacts): SettingLine[] =>
  [...GENERAL, ...rulesOff(facts)].map(([path, says]) => ({
    path,
    value: facts.inForce.get(path.join('.'))?.value,
    isOff: true,
    says,
  }));

/** Own edges make the model one's own: no other one is suggested beside them. */
const isRuledOut = ({ path: [block, name] }: SettingLine, { told }: InitFacts): boolean =>
  name === 'model' && (block === 'zones' || block === 'pace') && told[block]?.edges !== undefined;

const keyOf = ({ path }: SettingLine): string => JSON.stringify(path);

/** The lines of a new file: what was told counts, everything else is commented out with what it would be. */
export const initLines = (facts: InitFacts): readonly SettingLine[] => {
  const told = new Map<string, SettingLine>(settingLeaves(facts.told).map((leaf) => [keyOf(leaf), leaf]));
  const suggested = [...athleteLines(facts), ...generalLines(facts)]
    .filter((line) => told.has(keyOf(line)) || (line.value !== undefined && !isRuledOut(line, facts)))
    .map((line) => asSetElsewhere(line, facts));
  const places = new Set(suggested.map(keyOf));
  return [
    ...suggested.map((line) => told.get(keyOf(line)) ?? line),
    ...[...told.values()].filter((line) => !places.has(keyOf(line))),
  ];
};
