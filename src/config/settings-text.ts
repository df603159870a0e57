import type { SettingLeaf } from './setting-leaves.ts';

/** A setting as a line of the file, with a comment behind it. */
export interface SettingLine extends SettingLeaf {
  /** Commented out: it counts once somebody takes the two strokes away. */
  readonly isOff?: boolean;
  readonly says?: string;
}

/** A comment ends with its line, so it must be one. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const lineText = ({ value, isOff = false, says }: SettingLine, name: string): string => {
  const setting = `${isOff ? '// ' : ''}${JSON.stringify(name)}: ${JSON.stringify(value)},`;
  return says === undefined ? setting : `${setting}  // ${oneLine(says)}`;
};

const block = (lines: readonly SettingLine[], depth: number): string[] => {
  const indent = '  '.repeat(depth + 1);
  const names = [...new Set(lines.map(({ path }) => path[depth]!))];
  return names.flatMap((name) => {
    const under = lines.filter(({ path }) => path[depth] === name);
    const own = under.find(({ path }) => path.length === depth + 1);
    if (own !== undefined) return [indent + lineText(own, name)];
    return [`${indent}${JSON.stringify(name)}: {`, ...block(under, depth + 1), `${indent}},`];
  });
};

/**
 * A settings file as text: comments at its head, then each setting on a line of its own, in blocks by their names. What
 * is commented out can be uncommented line by line.
 */
export const settingsText = (head: readonly string[], lines: readonly SettingLine[]): string =>
  `${[...head.map((line) => `// ${oneLine(line)}`), '{', ...block(lines, 0), '}'].join('\n')}\n`;
