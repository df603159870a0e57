import type { Drift, DriftHalf } from '../../../core/session.ts';
import { fixed } from '../../../format/fixed.ts';
import { pace } from '../../../format/pace.ts';
import { percent } from '../../../format/percent.ts';
import { wrap } from '../../../format/wrap.ts';
import type { Pen } from '../pen.ts';

const HEAD = '  Halves  ';

const half = ({ heartRateBpm, gradeAdjustedSpeedMps }: DriftHalf, { units }: Pen): string =>
  `${pace(gradeAdjustedSpeedMps, units)}/${units} at ${fixed(heartRateBpm, 0)} bpm`;

const FROM: Readonly<Record<Extract<Drift, { assessable: true }>['from'], string>> = {
  stream: 'after the warm-up',
  laps: 'from lap to lap, weaker evidence',
  halves: 'as the log states them, weaker evidence',
};

const sentence = (drift: Drift, pen: Pen): string => {
  if (!drift.assessable) return `drift not assessable: ${drift.reason}`;
  const [first, second] = drift.halves;
  const moved = drift.decouplingRatio < 0 ? 'gained' : 'lost';
  return `${half(first, pen)}, then ${half(second, pen)} (${FROM[drift.from]}): ${percent(Math.abs(drift.decouplingRatio), 1)} of speed per heart beat ${moved}`;
};

/** Both halves and what was lost between them, or why that cannot be told. */
export const halves = (drift: Drift, pen: Pen): string[] =>
  wrap(pen.say(sentence(drift, pen)), pen.width - HEAD.length).map(
    (line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line,
  );
