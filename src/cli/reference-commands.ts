// One chunk for the commands that read no logs.
export { cacheClearCommand } from './commands/cache-clear.ts';
export { completionCommand } from './commands/completion.ts';
export { configCommand } from './commands/config.ts';
export { explainCommand } from './commands/explain.ts';
export { presetsCommand } from './commands/presets.ts';
export { schemaCommand } from './commands/schema.ts';
