/** How GitHub's and Azure's runners tell an order to them from the output of a program. */
const COMMAND = /^(\s*)(?=::|##\[)/;

/** Lines of a report in which none is an order to a CI runner, whatever a plan's text says: `\::error …`. */
export const noCommands = (lines: readonly string[]): string[] => lines.map((line) => line.replace(COMMAND, '$1\\'));
