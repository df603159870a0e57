import { stripControls } from './strip-controls.ts';

/** Longest foreign text that a report repeats, in UTF-16 units. Tool default. */
const LONGEST = 500;

/**
 * Foreign text made safe for one line of a terminal: no escapes or controls (`stripControls`), white space folded to
 * single blanks, at most `longest` characters.
 */
export const clean = (text: string, longest = LONGEST): string => {
  const line = stripControls(text).replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};
