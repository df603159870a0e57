import type { View } from '../core/view.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

const WIDTH_OFF_TERMINAL = 80;
const WIDEST = 100;
const NARROWEST = 40;

/** `--color` > non-empty `NO_COLOR` > `FORCE_COLOR` / `CLICOLOR_FORCE` > is it a terminal. */
const wantsColor = (io: Io, { color }: CommonOptions): boolean => {
  if (color === 'always') return true;
  if (color === 'never' || io.env.NO_COLOR) return false;
  const forced = io.env.FORCE_COLOR ?? io.env.CLICOLOR_FORCE;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return io.stdoutIsTerminal() && io.env.TERM !== 'dumb';
};

/** The terminal's width, or `COLUMNS`, or 80; within 40 to 100. */
const columnsOf = (io: Io): number => {
  const told = Number(io.env.COLUMNS);
  const wanted =
    (io.stdoutIsTerminal() ? io.columns() : undefined) ??
    (Number.isInteger(told) && told > 0 ? told : WIDTH_OFF_TERMINAL);
  return Math.min(WIDEST, Math.max(NARROWEST, wanted));
};

/** A locale that names another character set cannot show blocks and arrows. */
const isPlainLocale = ({ env }: Io): boolean => {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale !== '' && !/utf-?8/i.test(locale) && locale !== 'C' && locale !== 'POSIX';
};

export const viewOf = (io: Io, options: CommonOptions, units: View['units']): View => ({
  columns: columnsOf(io),
  color: wantsColor(io, options),
  ascii: options.ascii === true || isPlainLocale(io),
  units,
  quiet: options.quiet === true,
  verbose: options.verbose === true,
});
