export { basename, dirname, extname, join, resolve } from 'node:path';
