// One chunk for the commands that explain the program itself.
export { explainCommand } from './commands/explain.ts';
export { presetsCommand } from './commands/presets.ts';
export { schemaCommand } from './commands/schema.ts';
