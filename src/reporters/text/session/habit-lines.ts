import type { ReportedSession } from '../../../core/report.ts';
import { distance } from '../../../format/distance.ts';
import { fixed } from '../../../format/fixed.ts';
import { percent } from '../../../format/percent.ts';
import { plural } from '../../../format/plural.ts';
import { wrap } from '../../../format/wrap.ts';
import type { Pen } from '../pen.ts';

const HEAD = '  Habit   ';

const heartRate = ({ highForPace }: ReportedSession): string[] => {
  if (highForPace?.assessable !== true) return [];
  const { bpm, lowBpm, highBpm, usualBpm, runs } = highForPace;
  const side = bpm < 0 ? 'below' : 'above';
  const range = [Math.abs(lowBpm), Math.abs(highBpm)].map((value) => fixed(value, 0));
  const isSure = Math.sign(lowBpm) === Math.sign(highBpm);
  const by = isSure ? `${fixed(Math.abs(bpm), 0)} bpm ${side}` : 'about';
  const doubt = isSure ? ` (${range.toSorted((a, b) => Number(a) - Number(b)).join(' to ')})` : '';
  return [`heart rate ${by} your usual ${fixed(usualBpm, 0)} at this pace${doubt}, by ${plural(runs, 'run')}`];
};

const length = ({ spike }: ReportedSession, { units }: Pen): string[] =>
  spike?.assessable !== true || spike.size === 'none'
    ? []
    : [
        `${percent(spike.ratio - 1)} longer than the longest run of the 30 days before (${distance(spike.longestM, units)} ${units})`,
      ];

/** How the run stood to what the runner usually does: heart rate for its pace, and its length where it was a leap. */
export const habitLines = (session: ReportedSession, pen: Pen): string[] => {
  const parts = [...heartRate(session), ...length(session, pen)];
  return parts.length === 0
    ? []
    : wrap(parts.join('; '), pen.width - HEAD.length).map(
        (line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line,
      );
};
