// Bundles bin/recover.ts with everything it imports into dist/: the installed package has no dependencies,
// and a command loads only the chunks it needs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET = 'node20.19';
const SHEBANG = /^#!.*\n/;
const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;

// For packages that name the ISC licence and ship no copy of it (saxes).
const ISC = (holder) => `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** Folder of the package that a bundled file belongs to: `node_modules/zod`, `node_modules/@date-fns/tz`. */
const packageFolder = (input) => {
  const at = input.lastIndexOf('node_modules/');
  if (at === -1) return undefined;
  const start = at + 'node_modules/'.length;
  const names = input.slice(start).split('/');
  return input.slice(0, start) + names.slice(0, names[0].startsWith('@') ? 2 : 1).join('/');
};

/** Folders of all packages that put at least one byte into the output. */
const bundledPackages = (metafile) => {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = bytesInOutput > 0 ? packageFolder(input) : undefined;
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
};

const licenceOf = async (folder) => {
  const at = join(ROOT, folder);
  const { name, version, license, author } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'));
  const file = (await readdir(at)).find((entry) => LICENCE_FILE.test(entry));
  if (file === undefined && license !== 'ISC') throw new Error(`${name} ${version} ships no licence text`);
  const text = file === undefined ? ISC(author?.name ?? author) : await readFile(join(at, file), 'utf8');
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}\n`;
};

const writeLicences = async (metafile, outdir) => {
  const licences = await Promise.all(bundledPackages(metafile).map(licenceOf));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  const head = 'The bundled files contain code of these packages.\n';
  await writeFile(join(outdir, 'THIRD-PARTY-LICENSES.txt'), [head, ...licences].join(rule));
};

/** What all bundles have in common. */
const BUNDLING = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: TARGET,
  // jsonc-parser's `main` hides its requires from the bundler; its `module` does not.
  mainFields: ['module', 'main'],
  alias: {
    // The Node edition of uuid loads node:crypto at start-up; the other one hashes by itself.
    uuid: join(ROOT, 'node_modules/uuid/dist/esm-browser/index.js'),
    // Importing the module opens all three standard streams; the global does not.
    'node:process': join(ROOT, 'scripts/global-process.cjs'),
    'node:tty': join(ROOT, 'scripts/no-tty.cjs'),
    'node:child_process': join(ROOT, 'scripts/no-child-process.cjs'),
  },
  // CommonJS has no import.meta; the launcher hands each chunk its name. Of packages only createRequire asks for the URL,
  // and takes a path as well.
  define: { 'import.meta.filename': '__filename', 'import.meta.url': '__filename' },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const bundle = (outdir) =>
  build({
    ...BUNDLING,
    entryPoints: { main: 'bin/recover.ts' },
    outdir: join(outdir, 'chunks'),
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
  });

/**
 * What further threads run, in a file of its own: as a second entry it would break the chunks into more and smaller
 * ones, and every start would pay for it.
 */
const bundleThread = (outdir) =>
  build({ ...BUNDLING, entryPoints: ['bin/thread.ts'], outfile: join(outdir, 'thread.js'), format: 'cjs' });

/**
 * The bundler splits only ES modules, and Node opens CommonJS faster (a log is read in 0.93 of the time), so each chunk
 * is turned into CommonJS afterwards.
 */
const writeChunks = async (outputFiles, outdir) => {
  await mkdir(join(outdir, 'chunks'), { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: TARGET,
      minify: true,
      supported: { 'dynamic-import': false },
    });
    await writeFile(path, code.replace(SHEBANG, ''));
  }
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
};

/** What `list-chunks.cjs` puts before each name, as the run prints on the same stream. */
const CHUNK_MARK = 'chunk: ';

/** The chunks that a run opens, in the order in which it does. */
const chunksOf = (outdir, args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'scripts/list-chunks.cjs'), join(outdir, 'recover.js'), ...args],
    { cwd: ROOT, encoding: 'utf8', env: { HOME: outdir, SystemRoot: process.env.SystemRoot } },
  );
  if (status !== 0) throw new Error(`the built program fails at ${args.join(' ')}:\n${stderr}`);
  return stdout.split('\n').flatMap((line) => (line.startsWith(CHUNK_MARK) ? line.slice(CHUNK_MARK.length) : []));
};

/**
 * The chunks that the main job opens, in one file: each is a member of an object, a function of what CommonJS modules
 * are given.
 */
const packChunks = async (outdir) => {
  const folder = join(outdir, 'chunks');
  // What help needs as well stays by itself: help is to be there at once.
  const ofHelp = new Set(chunksOf(outdir, ['--help']));
  const names = chunksOf(outdir, WARM_UPS[0]).filter((name) => !ofHelp.has(name));
  const members = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return `${JSON.stringify(name)}: function (exports, require, module, __filename) {${text}\n}`;
    }),
  );
  await writeFile(join(folder, 'packed.js'), `({${members.join(',\n')}})\n`);
  await Promise.all(names.map((name) => rm(join(folder, name))));
  const launcher = await readFile(join(outdir, 'recover.js'), 'utf8');
  await writeFile(join(outdir, 'recover.js'), launcher.replace('/* packed */ []', JSON.stringify(names)));
};

/** Runs whose compiled code is kept, the main job first. */
const WARM_UPS = [
  ['analyze', 'fixtures/logs/season.csv'],
  ['analyze', 'fixtures/logs/strava-export', '--all', '-f', 'json'],
  ['analyze', 'fixtures/logs/strava-export', '--jobs', '2'],
  ['--help'],
  ['presets'],
];

/** Leaves V8's compiled code of the chunks in the output, for this very Node. Without it the program is only slower. */
const keepCompiled = (outdir) => {
  const keeper = join(ROOT, 'scripts/keep-compiled.cjs');
  for (const args of WARM_UPS) {
    const { status, stderr } = spawnSync(process.execPath, ['--require', keeper, join(outdir, 'recover.js'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      // Nothing of the builder's own settings: no NODE_OPTIONS, no user config.
      env: { HOME: outdir, SystemRoot: process.env.SystemRoot },
    });
    if (status !== 0) throw new Error(`the built program fails at ${args.join(' ')}:\n${stderr}`);
  }
};

const summary = ({ outputs }, outdir) => {
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  return `built ${outdir}: ${Object.keys(outputs).length} files, ${Math.round(bytes / 1024)} KiB`;
};

const main = async () => {
  const { values } = parseArgs({ options: { outdir: { type: 'string', default: join(ROOT, 'dist') } } });
  const outdir = resolve(values.outdir);
  const entry = join(outdir, 'recover.js');
  // Only an earlier build may be cleared: --outdir . must not empty the project.
  if (existsSync(outdir) && (await readdir(outdir)).length > 0) {
    if (!existsSync(entry)) throw new Error(`${outdir} holds something other than a build; empty it first`);
    await rm(outdir, { recursive: true });
  }
  const { metafile, outputFiles } = await bundle(outdir);
  await writeChunks(outputFiles, outdir);
  await copyFile(join(ROOT, 'scripts/launcher.cjs'), entry);
  await packChunks(outdir);
  await chmod(entry, 0o755);
  await bundleThread(outdir);
  await writeLicences(metafile, outdir);
  keepCompiled(outdir);
  console.log(summary(metafile, values.outdir));
};

try {
  await main();
} catch (error) {
  // esbuild has printed its own findings already.
  if (error?.errors === undefined) console.error(`build failed: ${error?.message ?? error}`);
  process.exitCode = 1;
}
