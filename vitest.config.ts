import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests change nothing outside themselves, so files may share a process; that halves the time.
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
