#!/usr/bin/env node
// Becomes dist/recover.js: opens the chunks with the compiled code that the build left beside them, which takes a sixth
// off the start. Compiled code of another Node or another processor is never touched, and what V8 rejects is compiled
// as usual.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { Script } = require('node:vm');

// Chunks of the main job, which the build has put into one file: thirty files take longer to open than one.
const PACKED = new Set(/* packed */ []);
const PACK = 'packed.js';

const CHUNKS = join(__dirname, 'chunks');
const COMPILED = join(__dirname, `compiled-${process.version}-${process.arch}`);
const opened = new Map();

const run = (source, name) => {
  const compiled = join(COMPILED, name);
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  return new Script(source, { filename: join(CHUNKS, name), cachedData }).runInThisContext();
};

const textOf = (name) => readFileSync(join(CHUNKS, name), 'utf8');

let pack;

/** A chunk as a function of what CommonJS modules are given. */
const compile = (name) => {
  if (!PACKED.has(name)) return run(`(function (exports, require, module, __filename) {${textOf(name)}\n})`, name);
  pack ??= run(textOf(PACK), PACK);
  return pack[name];
};

/** A chunk's exports. Chunks name each other by relative paths, Node's modules go by their own names. */
const open = (id) => {
  if (!id.startsWith('.')) return require(id);
  const name = basename(id);
  const before = opened.get(name);
  if (before !== undefined) return before.exports;
  const module = { exports: {} };
  opened.set(name, module);
  compile(name)(module.exports, open, module, join(CHUNKS, name));
  return module.exports;
};

open('./main.js');
