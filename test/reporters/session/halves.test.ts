import { expect, it } from 'vitest';
import type { Drift } from '../../../src/core/session-measures.ts';
import { penFor } from '../../../src/reporters/text/pen.ts';
import { halves } from '../../../src/reporters/text/session/halves.ts';
import { view } from '../support/build.ts';

const drift: Drift = {
  assessable: true,
  from: 'stream',
  evidence: 'weak',
  decouplingRatio: 0.06,
  halves: [
    { heartRateBpm: 130, gradeAdjustedSpeedMps: 2.5 },
    { heartRateBpm: 138, gradeAdjustedSpeedMps: 2.5 },
  ],
  slope: { assessable: true, bpmPerH: 14, lowBpmPerH: 8, highBpmPerH: 20 },
};

const told = (of: Drift): string => halves(of, penFor(view())).join(' ').replace(/\s+/g, ' ').trim();

it('shows both halves, how much they rest on, and the rise at one speed with its doubt', () => {
  expect(told(drift)).toBe(
    'Halves 6:40/km at 130 bpm, then 6:40/km at 138 bpm (after the warm-up, weaker evidence in less than 50 min): 6.0% of speed per heart beat lost; at one speed heart rate moved 14 bpm an hour (8 to 20)',
  );
});

it('of a long run is no weak evidence, and without a slope says nothing of one', () => {
  const { slope: _, ...rest } = drift;
  expect(told({ ...rest, evidence: 'full' })).toMatch(/\(after the warm-up\): 6\.0% of speed per heart beat lost$/);
});

it('tells the rise where the halves tell nothing', () => {
  const uneven: Drift = { assessable: false, reason: 'a stop of more than 2 min', slope: drift.slope! };
  expect(told(uneven)).toBe(
    'Halves drift not assessable: a stop of more than 2 min; at one speed heart rate moved 14 bpm an hour (8 to 20)',
  );
});
