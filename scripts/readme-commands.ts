import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A command of the README: what is typed, and what the comment behind it says. `line` is 1-based. */
export interface ReadmeCommand {
  readonly line: number;
  readonly command: string;
  readonly comment: string;
}

const SHELL_FENCE = /^```(sh|bash|shell|console)\b/;
const PROMPT = /^\$ /;
const COMMENT = /(?:^|\s)#(.*)$/;

const parseLine = (text: string, line: number): ReadmeCommand | undefined => {
  const comment = COMMENT.exec(text);
  const command = (comment === null ? text : text.slice(0, comment.index)).trim().replace(PROMPT, '');
  return command === '' ? undefined : { line, command, comment: comment?.[1]?.trim() ?? '' };
};

/** All command lines of the fenced shell blocks, in order. A line that ends in a backslash goes on in the next one. */
export const readmeCommands = (markdown: string): ReadmeCommand[] => {
  const commands: ReadmeCommand[] = [];
  let fence: 'none' | 'shell' | 'other' = 'none';
  let begun = '';
  for (const [index, text] of markdown.split('\n').entries()) {
    if (text.startsWith('```')) {
      fence = fence !== 'none' ? 'none' : SHELL_FENCE.test(text) ? 'shell' : 'other';
      begun = '';
    } else if (fence === 'shell' && text.endsWith('\\')) {
      begun += `${text.slice(0, -1).trim()} `;
    } else if (fence === 'shell') {
      const command = parseLine(begun + text.trim(), index + 1);
      if (command !== undefined) commands.push(command);
      begun = '';
    }
  }
  return commands;
};

/** The commands that take a fresh clone to a first report and to a test run. */
export const startCommands = (markdown: string): string[] =>
  readmeCommands(markdown).flatMap(({ command }) => (command.startsWith('npm ci') ? [command] : []));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file = 'README.md'] = process.argv;
  for (const command of startCommands(readFileSync(file, 'utf8'))) console.log(command);
}
