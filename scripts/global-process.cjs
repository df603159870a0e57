// Stands in for node:process in the bundle; see build.mjs.
module.exports = globalThis.process;
