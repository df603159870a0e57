import type { CheckedFile } from '../../core/check-report.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { clean } from '../../format/clean.ts';
import { plural } from '../../format/plural.ts';
import type { Renderer } from '../renderer.ts';
import { placedMessage } from './placed-message.ts';
import type { ShownCheck } from './shown-check.ts';
import { UNREADABLE, unreadableFiles } from './unreadable-files.ts';
import { withoutDot } from './without-dot.ts';

/** As many of each severity does GitHub show of a step; the others vanish without a word. */
const MOST_SHOWN = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

type Properties = Readonly<Record<string, string | number | undefined>>;

const data = (text: string): string =>
  clean(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number): string => data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = (name: string, properties: Properties, message: string): string => {
  const parts = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(value)}`],
  );
  return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${data(message)}`;
};

/** Columns may only be told where the finding is on one line. */
const columnsOf = ({ line, column, endLine, endColumn }: NonNullable<Finding['place']>): Properties =>
  line === undefined || (endLine ?? line) !== line ? {} : { col: column, endColumn };

const annotation = (finding: Finding): string => {
  const { severity, rule, advice, place } = finding;
  const message = placedMessage(finding);
  return command(
    COMMANDS[severity],
    {
      file: place === undefined ? undefined : withoutDot(place.file),
      line: place?.line,
      endLine: place?.endLine,
      ...(place !== undefined && columnsOf(place)),
      title: `recover ${rule}`,
    },
    advice === '' ? message : `${message.replace(/\.$/, '')}. ${advice}`,
  );
};

const unreadable = ({ file, why }: CheckedFile): string =>
  command('error', { file: withoutDot(file), title: `recover ${UNREADABLE}` }, `${file} could not be read: ${why}`);

/** Lines are made of what is shown alone: a thousand plans have thousands of findings. */
type Line = () => string;

const render = ({ report }: ShownCheck): string => {
  const of = (severity: Severity): Line[] =>
    report.findings.filter((finding) => finding.severity === severity).map((finding) => () => annotation(finding));
  const errors = [...unreadableFiles(report).map((file) => () => unreadable(file)), ...of('error')];
  const [warnings, notes] = [of('warning'), of('info')];
  const isTooMany = [errors, warnings, notes].some(({ length }) => length > MOST_SHOWN);
  // The last notice says how many are missing.
  const notices = notes.slice(0, isTooMany ? MOST_SHOWN - 1 : MOST_SHOWN);
  const shown = [...errors.slice(0, MOST_SHOWN), ...warnings.slice(0, MOST_SHOWN), ...notices];
  const missing = errors.length + warnings.length + notes.length - shown.length;
  const rest = () => command('notice', { title: 'recover' }, `+ ${plural(missing, 'more finding')}`);
  return [...shown, ...(missing === 0 ? [] : [rest])].map((line) => `${line()}\n`).join('');
};

/** Annotations in a GitHub workflow: errors first, ten of each severity, and how many more there are. */
export const checkGithub: Renderer<ShownCheck> = {
  id: 'github',
  summary: 'annotations in a GitHub workflow',
  render,
};
