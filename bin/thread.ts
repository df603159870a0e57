import { serveThread } from '../src/cli/io-thread-side.ts';

serveThread();
