import { didYouMean } from '../core/nearest.ts';
import type { Session } from '../core/session.ts';
import { athleteNames } from '../engine/sessions-of-athlete.ts';
import type { Settings } from '../engine/settings.ts';
import { clean } from '../format/clean.ts';
import type { Io } from './io.ts';

/** Whose sessions are judged; undefined where nobody is named. */
const judgedNames = (sessions: readonly Session[], { athlete, self }: Settings): readonly (string | undefined)[] => {
  const names = athlete === undefined ? athleteNames(sessions, self) : [athlete];
  return names.length === 0 ? [self] : names;
};

/**
 * A note where settings are there for somebody and none of them for one whose sessions are judged: a name may have been
 * spelt another way.
 */
export const noteUnusedSettings = (io: Io, sessions: readonly Session[], settings: Settings): void => {
  const known = [...(settings.toldOf?.keys() ?? [])];
  if (known.length === 0) return;
  for (const name of judgedNames(sessions, settings)) {
    if (name !== undefined && known.includes(name.toLowerCase())) continue;
    const why =
      name === undefined
        ? 'the log names no athlete: what "athletes" holds is not used; "athlete": { "name": … } says whose it is'
        : [
            `no settings for athlete "${name}"`,
            didYouMean(name, known) ?? `there are some for ${known.join(', ')}`,
          ].join(', ');
    io.err(`note: ${clean(why)}\n`);
  }
};
