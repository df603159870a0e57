import type { Session } from '../../core/session.ts';
import type { Pen } from './pen.ts';

/** A session's name for a table: its title, else its sport. */
export const titleOf = (session: Session, pen: Pen): string => {
  const title = session.title === undefined ? '' : pen.say(session.title);
  return title === '' ? session.sport.replace('-', ' ') : title;
};
