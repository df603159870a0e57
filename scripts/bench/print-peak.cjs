// Required by the bench into the program: tells how much memory the process, its threads included, held at most, and how
// many milliseconds it spent on processors.
// Loads what it needs at the end, so that it adds next to nothing to what is timed.
process.on('exit', () => {
  if (!require('node:worker_threads').isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const line = `\npeak ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`;
  require('node:fs').writeSync(2, line);
});
