import { UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import type { View } from '../core/view.ts';
import type { Io } from './io.ts';
import { dirname, resolve } from './io-path.ts';
import type { CommonOptions } from './options.ts';
import { reasonOf } from './reason-of.ts';

/** Something that turns a subject into text, by the name of its format. */
interface Format<T> {
  readonly id: string;
  render(subject: T, view: View): string;
}

interface Target<T> {
  readonly format: Format<T>;
  /** Absent or `-`: standard output. */
  readonly file?: string;
}

const formatNamed = <T>(formats: readonly Format<T>[], name: string): Format<T> => {
  const format = formats.find(({ id }) => id === name);
  if (format !== undefined) return format;
  const names = formats.map(({ id }) => id);
  throw new UsageError(`unknown format "${name}"; there are: ${names.join(', ')}`, didYouMean(name, names));
};

/** Which format goes where. @throws UsageError for an unknown format or two of them for standard output */
const targetsOf = <T>(formats: readonly Format<T>[], options: CommonOptions, env: Io['env']): Target<T>[] => {
  const byEnvironment = env.RECOVER_FORMAT ? [env.RECOVER_FORMAT] : [];
  const given = [...(options.format ?? []), ...(options.json === true ? ['json'] : [])];
  const wanted = given.length > 0 ? given : byEnvironment;
  const targets = (wanted.length > 0 ? wanted : [formats[0]!.id]).map((text): Target<T> => {
    const [name, ...rest] = text.split('=');
    const file = rest.length > 0 ? rest.join('=') : options.output;
    return { format: formatNamed(formats, name!), ...(file !== undefined && file !== '-' && { file }) };
  });
  const places = targets.map(({ file }) => file ?? '-');
  if (new Set(places).size < places.length) {
    throw new UsageError('two formats for one place', 'give each its own file: -f text -f json=week.json');
  }
  return targets;
};

const HINT = 'give a file in a folder that is there and may be written to: -o week.txt';

/** What is bound to fail is refused before the log is read. */
const checkFile = (io: Io, file: string): void => {
  if (file === '') throw new UsageError('the name of the file to write is empty', HINT);
  const path = resolve(io.cwd, file);
  if (io.kindOf(path) === 'folder') throw new UsageError(`cannot write ${file}: it is a folder`, HINT);
  if (io.kindOf(dirname(path)) !== 'folder')
    throw new UsageError(`cannot write ${file}: its folder is not there`, HINT);
};

const writeTo = (io: Io, file: string, text: string): void => {
  try {
    io.writeFile(resolve(io.cwd, file), text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`, HINT);
  }
};

/** Checks the formats before the work begins, and hands back what writes the result. */
export const outputWriter = <T>(
  io: Io,
  formats: readonly Format<T>[],
  options: CommonOptions,
): ((subject: T, view: View) => void) => {
  const targets = targetsOf(formats, options, io.env);
  for (const { file } of targets) if (file !== undefined) checkFile(io, file);
  return (subject, view) => {
    for (const { format, file } of targets) {
      if (file === undefined) io.out(format.render(subject, view));
      else writeTo(io, file, format.render(subject, { ...view, color: false }));
    }
  };
};
