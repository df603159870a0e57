// One chunk for everything that reads logs: twenty small ones take longer to open than one larger one to parse.

export { analyzePaths } from './analyze-paths.ts';
export { analyzeCommand } from './commands/analyze.ts';
export { formatsCommand } from './commands/formats.ts';
export { initCommand } from './commands/init.ts';
export { sessionCommand } from './commands/session.ts';
export { sessionsCommand } from './commands/sessions.ts';
export { slotsCommand } from './commands/slots.ts';
export { zonesCommand } from './commands/zones.ts';
