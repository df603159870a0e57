// What npm runs after installing, and before packing: the build. Where npm installs a repository globally, as pre-commit does,
// versions without github.com/npm/pacote/pull/494 leave out what the build needs; it is fetched here then.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const npm = process.env.npm_execpath;
if (npm !== undefined && !existsSync(join(ROOT, 'node_modules/esbuild'))) {
  run(npm, 'ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
}
run('scripts/build.mjs');
