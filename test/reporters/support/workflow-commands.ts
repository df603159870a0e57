/** An annotation as GitHub's runner takes it from a line. */
export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string, signs: Readonly<Record<string, string>>): string =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (code) => signs[code] ?? code);

const DATA = { '%25': '%', '%0D': '\r', '%0A': '\n' } as const;
const PROPERTY = { ...DATA, '%3A': ':', '%2C': ',' } as const;

/**
 * A line as the runner reads it: blanks before are skipped, `::`, the command, blanks, properties with commas between
 * them, `::`, the message. Undefined where it is no command.
 */
export const workflowCommand = (line: string): Annotation | undefined => {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) return undefined;
  const head = text.slice(2, end);
  const blank = head.indexOf(' ');
  const command = blank === -1 ? head : head.slice(0, blank);
  const pairs = blank === -1 ? [] : head.slice(blank + 1).split(',');
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1), PROPERTY)];
  });
  return { command, properties: Object.fromEntries(properties), message: unescaped(text.slice(end + 2), DATA) };
};
