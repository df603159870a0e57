import type { AnalyzeReport } from '../../../src/core/report.ts';
import { base } from './base-report.ts';
import { deepFreeze } from './deep-freeze.ts';

/** Nothing was read and nothing is known. */
export const empty: AnalyzeReport = deepFreeze({
  ...base,
  athlete: {
    missing: {
      hrMax: 'no hard run with a heart rate in this log, and its highest heart rate alone says nothing',
      cap: 'maximum heart rate is unknown',
      easyPace: 'fewer than five easy runs in eight weeks',
    },
  },
});
