// One chunk for what only long jobs need.
export { cacheFolder, checksum, contentHash, programId } from './io-cache-folder.ts';
export { startThread } from './io-thread.ts';
