// Required by the bench into the program: tells how much memory the process, its threads included, held at most, and how
// many milliseconds it spent on processors.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(2, `\npeak ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
  });
}
