import type { MeasureMeta } from '../../core/measure.ts';
import { KEEP_PACE } from '../keep-pace.ts';
import { BLOCK_S, LAG_S, LEAST_SPREAD } from '../slope-within-run.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const { leastRuns, leastSpread, leastSlopeErrors, widestRatio, ownShare, leastDoubtBpm } = KEEP_PACE;

export const KEEP_PACE_META: MeasureMeta = {
  id: 'keep-pace',
  name: 'Pace that would have kept the cap',
  unit: 'grade-adjusted pace with an interval of two standard errors (JSON: `keepPace`)',
  definition:
    'The speed of the run less (average heart rate - cap) / slope. The slope, bpm per m/s, is pooled by precision from two ' +
    `lines: through the averages of the runner's steady runs of 8 weeks (at least ${leastRuns}, the fastest ` +
    `${percent(leastSpread)} faster than the slowest, runs far off left out), and over ${BLOCK_S} s blocks inside the run ` +
    `(after the warm-up, speed delayed by ${LAG_S} s, the drift over time taken out, fast blocks ${percent(LEAST_SPREAD - 1)} ` +
    'faster than slow ones). The interval holds the error of the slope and what an average is off by: ' +
    `${percent(ownShare)} of the scatter of the runs about their line, at least ${leastDoubtBpm} bpm. For another day it is ` +
    "the line's own speed at the cap with the whole scatter (`otherDaySPerKm`).",
  needs: 'a recovery run above the cap with a trusted heart rate and 15 min or more, and other runs or changes of pace',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    `A slope below ${leastSlopeErrors} of its standard errors is not estimable; where the two lines contradict each other the error grows.`,
    `An interval wider than ${percent(widestRatio)} of the pace, or a pace slower than any running known, is not estimable.`,
    'A plain speed of a hilly run or a trail run without grade adjustment takes no part; nor do repetitions.',
    "On real logs the interval for another day held the pace of 88 % of 282 runs; that of the day alone held 49 %, since it is the day's.",
  ],
  doesNotSay: 'that this pace keeps the cap tomorrow: two runs at one pace differ by ten beats and more.',
  files: [
    'measures/keep-pace.ts',
    'measures/heart-rate-line.ts',
    'measures/slope-within-run.ts',
    'measures/pooled-slope.ts',
    'measures/comparable-runs.ts',
    'measures/steady-point.ts',
  ],
};
