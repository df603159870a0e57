import type { Drift, DriftHalf } from '../../../core/session-measures.ts';
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

const fromOf = ({ from, evidence }: Extract<Drift, { assessable: true }>): string =>
  from === 'stream' && evidence === 'weak' ? `${FROM.stream}, weaker evidence in less than 50 min` : FROM[from];

/** The rise at one speed where it can be told; why not is said of the halves already, or in JSON. */
const slopeOf = ({ slope }: Drift): string => {
  if (slope?.assessable !== true) return '';
  const [bpm, low, high] = [slope.bpmPerH, slope.lowBpmPerH, slope.highBpmPerH].map((value) => fixed(value, 0));
  return `; at one speed heart rate moved ${bpm} bpm an hour (${low} to ${high})`;
};

const halvesOf = (drift: Drift, pen: Pen): string => {
  if (!drift.assessable) return `drift not assessable: ${drift.reason}`;
  const [first, second] = drift.halves;
  const moved = drift.decouplingRatio < 0 ? 'gained' : 'lost';
  return `${half(first, pen)}, then ${half(second, pen)} (${fromOf(drift)}): ${percent(Math.abs(drift.decouplingRatio), 1)} of speed per heart beat ${moved}`;
};

const sentence = (drift: Drift, pen: Pen): string => halvesOf(drift, pen) + slopeOf(drift);

/** Both halves and what was lost between them, or why that cannot be told, and the rise of heart rate at one speed. */
export const halves = (drift: Drift, pen: Pen): string[] =>
  wrap(pen.say(sentence(drift, pen)), pen.width - HEAD.length).map(
    (line, at) => (at === 0 ? HEAD : ' '.repeat(HEAD.length)) + line,
  );
