import { checkConfig } from '../../config/check-config.ts';
import { mergeConfigs } from '../../config/merge-configs.ts';
import type { Config } from '../../config/schema.ts';
import { settingAt } from '../../config/setting-at.ts';
import { settingLeaves } from '../../config/setting-leaves.ts';
import { settingsSchema } from '../check-settings.ts';
import type { Dialog } from '../io-dialog.ts';

interface Question {
  readonly words: string;
  /** Whether the setting stands with the runner's numbers. */
  readonly isOfAthlete: boolean;
  /** What is typed, in the form that settings have. */
  readonly read: (typed: string, units: string) => unknown;
}

const number = (typed: string): unknown => (/^\d+$/.test(typed) ? Number(typed) : typed);
const word = (typed: string): string => typed.toLowerCase();
const pace = (typed: string, units: string): string => (typed.includes('/') ? typed : `${typed}/${units}`);

/** By the name of the setting, in the order in which they are asked: a pace is read in the units that came before. */
const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['units', { words: 'Units, km or mi', isOfAthlete: false, read: word }],
  ['weekStart', { words: 'First day of the week, monday or sunday', isOfAthlete: false, read: word }],
  ['hrMax', { words: 'Maximum heart rate, bpm', isOfAthlete: true, read: number }],
  ['hrRest', { words: 'Resting heart rate, bpm', isOfAthlete: true, read: number }],
  ['easyPace', { words: 'Easy pace, such as 6:00', isOfAthlete: true, read: pace }],
  ['sex', { words: 'female or male (narrows the thresholds)', isOfAthlete: true, read: word }],
]);

const INTRODUCTION = 'Enter leaves a setting as it is shown; a number that you give is taken at its word.\n';

/** What the dialogue needs to know. */
export interface Asking {
  readonly told: Config;
  readonly place: readonly string[];
  /** What a setting is while it is not answered; absent where nothing is known. */
  readonly known: (name: string, units: 'km' | 'mi') => string | undefined;
  /** In force so far. */
  readonly units: 'km' | 'mi';
  readonly say: (text: string) => void;
}

const isTold = (told: Config, path: readonly string[]): boolean =>
  settingLeaves(told).some((leaf) => JSON.stringify(leaf.path) === JSON.stringify(path));

/** One question, until the answer is one. Undefined: left as it is. `ended`: nobody answers any more. */
const answerTo = async (
  dialog: Dialog,
  prompt: string,
  { read, say }: { readonly read: (typed: string) => unknown; readonly say: Asking['say'] },
): Promise<Config | undefined | 'ended'> => {
  for (;;) {
    const typed = await dialog.ask(prompt);
    if (typed === undefined) return 'ended';
    if (typed.trim() === '') return undefined;
    const checked = checkConfig(read(typed.trim()), settingsSchema());
    if ('config' in checked) return checked.config;
    say(`  ${checked.fault.message}\n`);
  }
};

/** What the runner answers, as settings; what was told already is not asked. The end of input leaves the rest. */
export const askSettings = async (dialog: Dialog, asking: Asking): Promise<Config> => {
  const { told, place, known, say } = asking;
  let answers: Config = {};
  say(INTRODUCTION);
  for (const [name, question] of QUESTIONS) {
    const path = question.isOfAthlete ? [...place, name] : [name];
    if (isTold(told, path)) continue;
    const units = answers.units ?? asking.units;
    const read = (typed: string): unknown => settingAt(path, question.read(typed, units));
    const prompt = `${question.words} [${known(name, units) ?? 'not known'}]: `;
    const answer = await answerTo(dialog, prompt, { read, say });
    if (answer === 'ended') return answers;
    if (answer !== undefined) answers = mergeConfigs(answers, answer);
  }
  return answers;
};
