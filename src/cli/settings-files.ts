import type { Io } from './io.ts';
import { join } from './io-path.ts';

/** The project's settings: the nearest file of this name from the working directory upward. */
export const PROJECT_FILE = 'recover.config.jsonc';

/** The runner's own settings, wherever they are at work. */
export const userFilePath = ({ env, home }: Pick<Io, 'env' | 'home'>): string =>
  join(env.XDG_CONFIG_HOME || join(home, '.config'), 'recover', 'config.jsonc');
