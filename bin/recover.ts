#!/usr/bin/env node
import { nodeIo } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';

process.on('SIGINT', () => process.exit(130));
process.exitCode = await run(process.argv.slice(2), nodeIo());
