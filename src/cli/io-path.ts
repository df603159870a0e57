export { dirname, join, resolve } from 'node:path';
