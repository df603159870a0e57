#!/usr/bin/env node
import { nodeIo } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';

process.on('SIGINT', () => process.exit(130));
// No top-level await: the bundle is CommonJS, which Node opens faster. `run` never rejects.
void run(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
