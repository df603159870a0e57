import type { MeasureMeta } from '../../core/measure.ts';
import { AVERAGE_LIMITS } from '../average-limits.ts';
import { RACE_LIMITS } from '../race-limits.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const OBSERVED_KIND: MeasureMeta = {
  id: 'observed-kind',
  name: 'Observed kind',
  unit: 'a word (JSON: `observed.kind`, with `observed.confidence` and `observed.why`)',
  definition:
    'From the zone of the session (heart rate before pace) and its length: hard is a tempo, or intervals with repetitions in it; moderate stays ' +
    'moderate; easy is easy, recovery up to 45 min in the lowest zone, long from 90 min. With a stream, repetitions whose heart rates came to the hard zones make a run of ' +
    'any average intervals, and a progression that ends above the easy zones makes it moderate. ' +
    `Of averages alone, as a guess: intervals where heart rate peaked in the hard zones, ${percent(AVERAGE_LIMITS.peakAboveAverage)} of its maximum above the average ` +
    `(${percent(AVERAGE_LIMITS.peakAboveAverageLong)} on a long run), or where the fastest stretch was ${AVERAGE_LIMITS.burstRatio} times the average speed and ` +
    `${AVERAGE_LIMITS.burstOverUsual} times what the log shows on any run, with a peak of ${percent(AVERAGE_LIMITS.burstPeakShare)} and ${percent(AVERAGE_LIMITS.burstPeakAboveAverage)} above the average; ` +
    `tempo where a moderate run was ${percent(AVERAGE_LIMITS.fastRatio - 1)} faster than usual, any run ${percent(AVERAGE_LIMITS.fasterRatio - 1)} faster with ` +
    `${percent(AVERAGE_LIMITS.higherRatio - 1)} more heart rate, or a long run held ${percent(AVERAGE_LIMITS.hardLongShare)} of maximum heart rate. ` +
    `Race: a hard run at ${RACE_LIMITS.shares.map(([untilS, share]) => `${percent(share)} of maximum up to ${untilS / 3600} h`).join(', ')}, ` +
    `within ${percent(1 - RACE_LIMITS.nearFastest)} of the fastest run of the year over such a distance, without a cool-down.`,
  needs: 'heart rate and its maximum, or a pace and an easy pace; length alone tells long',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'Title, notes and plan have no say: what was meant is told beside it.',
    'Held against the titles of nine logs, easy runs and hard ones are told apart with a balanced accuracy of 0.88; with each log left out in turn while the limits are chosen on the others, 0.85.',
    'Short sprints and hill repeats that leave heart rate low stay easy where only averages are known.',
    'A guess from averages has low confidence, and no rule builds on it alone.',
  ],
  doesNotSay:
    'what the runner wanted, or whether an easy run with one hill, or one beat misread, was more than that: its averages look like repetitions.',
  files: [
    'judge/observed-kind.ts',
    'judge/kind-from-averages.ts',
    'judge/hard-repetitions.ts',
    'judge/like-a-race.ts',
    'measures/average-limits.ts',
    'measures/race-limits.ts',
  ],
};
