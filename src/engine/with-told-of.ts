import type { Session } from '../core/session.ts';
import type { Settings } from './settings.ts';

/** Settings in which `told` is what was told of the runner whose sessions these are. */
export const withToldOf = (settings: Settings, sessions: readonly Session[]): Settings => {
  const name = sessions.find(({ athlete }) => athlete !== undefined)?.athlete ?? settings.self;
  const told = name === undefined ? undefined : settings.toldOf?.get(name.toLowerCase());
  return told === undefined ? settings : { ...settings, told };
};
