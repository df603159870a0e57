import { UsageError } from '../core/errors.ts';
import { LOG_FIELDS, type LogField, logFieldNamed } from '../core/log-fields.ts';
import { didYouMean } from '../core/nearest.ts';

/**
 * `--map field=Header`, later ones winning.
 * @throws UsageError for a missing `=` or a field that is none
 */
export const readMapOptions = (options: readonly string[]): Partial<Record<LogField, string>> => {
  const map: Partial<Record<LogField, string>> = {};
  for (const option of options) {
    const at = option.indexOf('=');
    const column = option.slice(at + 1).trim();
    if (at < 1 || column === '')
      throw new UsageError(`--map ${option}: expected field=Header`, 'for example --map distance=Strecke');
    const name = option.slice(0, at).trim();
    const field = logFieldNamed(name);
    if (field === undefined)
      throw new UsageError(
        `--map ${option}: unknown field "${name}"`,
        didYouMean(name, LOG_FIELDS) ?? `fields: ${LOG_FIELDS.join(', ')}`,
      );
    map[field] = column;
  }
  return map;
};
