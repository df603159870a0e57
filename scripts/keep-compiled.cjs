// Required by the build before it runs the program: keeps what V8 compiled of each chunk for later starts.
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const vm = require('node:vm');

const scripts = [];

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.push([options.filename, this]);
  }
};

process.on('exit', () => {
  for (const [file, script] of scripts) {
    const folder = join(dirname(dirname(file)), `compiled-${process.version}-${process.arch}`);
    const compiled = join(folder, basename(file));
    mkdirSync(folder, { recursive: true });
    // The first run that opens a chunk decides, so that the main job's start holds what it needs and no more.
    if (!existsSync(compiled)) writeFileSync(compiled, script.createCachedData());
  }
});
