// Required by the build before it runs the program: prints the chunks that it opens, a line each, among what
// the run itself prints.
const { basename } = require('node:path');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.stdout.write(`chunk: ${basename(options.filename)}\n`);
  }
};
