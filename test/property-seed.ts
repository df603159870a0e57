import fc from 'fast-check';

// Property tests draw the same examples in every run, so that a red suite points at the change and not at chance. Other
// examples, and more of them, are a run of one's own: `FC_SEED=random FC_RUNS=5000 npx vitest run test/format`.
const { FC_SEED, FC_RUNS } = process.env;
fc.configureGlobal({
  ...(FC_SEED === 'random' ? {} : { seed: Number(FC_SEED ?? 20_261_122) }),
  ...(FC_RUNS === undefined ? {} : { numRuns: Number(FC_RUNS) }),
});
