import type { Athlete } from '../../core/athlete.ts';
import { exceeds, fallsShort, reaches } from '../../core/compare.ts';
import type { Evidence } from '../../core/finding.ts';
import { defineRule, type Ruling } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import type { Drift } from '../../core/session-measures.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

interface Options {
  readonly noteRatio: number;
  readonly warningRatio: number;
}

type Assessed = Extract<Drift, { assessable: true }>;
type Open = Extract<Drift, { assessable: false }>;
/** What the drift is the story of: the heart alone, a pace that asks for it, or neither for certain. */
type Story = 'drifted' | 'paceFine' | 'paceFast';
type Message = Story | `${Story}Surely` | 'driftedByLap' | 'rose';

/** A thermometer on the wrist reads too high and never too low: below this it was no heat. Tool default. */
const COOL_C = 10;

const causesOf = ({ averageTemperatureC: celsius }: JudgedSession): string[] => [
  ...(celsius !== undefined && fallsShort(celsius, COOL_C) ? [] : ['heat']),
  'thirst',
  'hills',
  'a slipping strap or wrist sensor',
];

/** Heart rate was in bounds at first and the pace is no faster than easy runs are: then the pace was not at fault. */
const storyOf = (session: JudgedSession, { halves: [first] }: Assessed, { cap, easySpeed }: Athlete): Story => {
  const speedMps = session.gradeAdjustedSpeedMps ?? session.speedMps;
  if (easySpeed !== undefined && speedMps !== undefined && reaches(speedMps, easySpeed.value)) return 'paceFast';
  return cap !== undefined && !exceeds(first.heartRateBpm, cap.disputed.value) ? 'paceFine' : 'drifted';
};

const ADVICE: Readonly<Partial<Record<Story, string>>> = {
  paceFine:
    'Not the pace: look for shade, drink, a cooler hour or a shorter round, and walk when heart rate passes the cap.',
};

const slopeEvidence = ({ slope }: Assessed): Record<string, Evidence> =>
  slope?.assessable === true
    ? {
        risePerHour: { value: slope.bpmPerH, unit: 'bpm' },
        risePerHourLow: { value: slope.lowBpmPerH, unit: 'bpm' },
        risePerHourHigh: { value: slope.highBpmPerH, unit: 'bpm' },
      }
    : {};

const halvesEvidence = ({ halves: [first, second] }: Assessed): Record<string, Evidence> => ({
  pace1: { value: first.gradeAdjustedSpeedMps, unit: 'speed' },
  hr1: { value: first.heartRateBpm, unit: 'bpm' },
  pace2: { value: second.gradeAdjustedSpeedMps, unit: 'speed' },
  hr2: { value: second.heartRateBpm, unit: 'bpm' },
});

const CHANCE = 'chance: at one speed the rise is within its doubt';

const messageOf = (story: Story, { from, slope }: Assessed): Message => {
  if (from === 'laps') return 'driftedByLap';
  return slope?.assessable === true && slope.lowBpmPerH > 0 ? `${story}Surely` : story;
};

const fromHalves = (
  session: JudgedSession,
  drift: Assessed,
  athlete: Athlete,
  options: Options,
): Ruling<Message> | undefined => {
  const noteRatio = drift.from === 'halves' ? options.warningRatio : options.noteRatio;
  const [first, second] = drift.halves;
  // Slowing down lowers speed per beat as well; only a heart that works harder has drifted.
  if (!reaches(drift.decouplingRatio, noteRatio) || second.heartRateBpm <= first.heartRateBpm) return undefined;
  const story = storyOf(session, drift, athlete);
  const isInDoubt = drift.slope?.assessable === true && drift.slope.lowBpmPerH <= 0;
  // Averages of whole laps hide stops, hills and drop-outs, those of halves the warm-up as well: a note at most.
  const isWarning = drift.from === 'stream' && !isInDoubt && reaches(drift.decouplingRatio, options.warningRatio);
  return {
    message: messageOf(story, drift),
    severity: isWarning ? 'warning' : 'info',
    confidence: drift.evidence === 'full' && !isInDoubt ? 'medium' : 'low',
    evidence: {
      drift: { value: drift.decouplingRatio, unit: 'percent', limit: noteRatio },
      ...halvesEvidence(drift),
      ...slopeEvidence(drift),
    },
    ...(ADVICE[story] !== undefined && { advice: ADVICE[story] }),
    // Where heart rate alone is to blame, its minutes above the cap are part of the same story.
    ...(story === 'paceFine' && isWarning && { parts: ['recovery/hr-above-cap'] }),
    couldBe: [
      ...(story === 'paceFast' ? ['the pace itself'] : []),
      ...causesOf(session),
      ...(isInDoubt ? [CHANCE] : []),
    ],
  };
};

/** Heart rate alone: a note, and a faster second half is the first thing that it could be. */
const fromRise = (session: JudgedSession, { statedHalves }: Open, options: Options): Ruling<Message> | undefined => {
  if (statedHalves === undefined) return undefined;
  const [first, second] = statedHalves;
  const riseRatio = second.heartRateBpm / first.heartRateBpm - 1;
  if (!reaches(riseRatio, options.warningRatio)) return undefined;
  return {
    message: 'rose',
    severity: 'info',
    confidence: 'low',
    evidence: {
      rise: { value: riseRatio, unit: 'percent', limit: options.warningRatio },
      hr1: { value: first.heartRateBpm, unit: 'bpm' },
      hr2: { value: second.heartRateBpm, unit: 'bpm' },
    },
    couldBe: ['a faster second half', ...causesOf(session)],
  };
};

const HALVES = '{pace1} at {hr1:bare}, then {pace2} at {hr2}';
const SURELY = '; at one speed heart rate rose {risePerHour} an hour ({risePerHourLow:bare} to {risePerHourHigh:bare})';
const FELL = `speed per heart beat fell {drift}: ${HALVES}`;
const FINE = `the pace was fine and heart rate drifted: ${HALVES}, {drift} less speed per beat`;
const FAST = `speed per heart beat fell {drift} at a pace as fast as your easy runs: ${HALVES}`;

export const hrDrift = defineRule({
  meta: {
    id: 'recovery/hr-drift',
    scope: 'session',
    summary: 'Heart rate climbed while pace did not',
    severity: 'info (warning from 8 %)',
    group: 'drift',
    messages: {
      driftedByLap: 'speed per heart beat fell {drift} from lap to lap: {pace1} at {hr1:bare}, then {pace2} at {hr2}',
      drifted: FELL,
      driftedSurely: FELL + SURELY,
      paceFine: FINE,
      paceFineSurely: FINE + SURELY,
      paceFast: FAST,
      paceFastSurely: FAST + SURELY,
      rose: 'heart rate rose from {hr1:bare} in the first half to {hr2} in the second; the log does not tell whether pace held',
    },
    advice: 'Start slower, walk when heart rate passes the cap, or rest instead; check heat and drink first.',
    sources: ['zone1', 'marathon', 'friel', 'tool'],
    lines: { zone1: [5], marathon: [135] },
    confidence: 'Medium with the full evidence of a long steady run, otherwise low.',
    standing: 'tool default',
    docs: {
      how: 'Grade-adjusted speed divided by heart rate, second half against first half by moving time, after a warm-up of 10 min, or of 8 where less than 40 min would be left. Assessed only when at least 16 min are left, pace was measured and is steady (one-minute means spread under 8 %), no more than a fifth is steeper than 8 %, no stop is longer than 2 min, less than 10 % of the time is stopped or without heart rate, heart rate can be trusted and is higher in the second half, and an eighth less at either end (5 min at most) changes the result by no more than 3 points. A fall of 5 % is a note, of 8 % a warning. Beside it stands the slope of heart rate at constant grade-adjusted speed with its interval of about 95 %: where that does not exclude zero, a fall is a note at most. A first half within the cap, no faster than easy runs, means that the pace was fine: minutes above the cap are then told as part of the drift. Where only laps are known (at least four after the first 8 min), their averages stand in for the stream, and a fall is a note at most. From the halves that a log states in columns of its own, where the warm-up is in the first, a fall of 8 % is a note and nothing is a warning; without their paces a rise of heart rate by 8 % is.',
      needs:
        'A stream with heart rate and speed, laps with both, or a log that states heart rate by halves and a run of 30 min or more. Silent with a log row alone.',
      why: 'Calm from start to finish (zone1); a recovery run should feel lighter as it goes on, not heavier (marathon).',
      beware:
        'Heat, thirst, hills and a slipping sensor do the same. The 5 % mark comes from steady runs of 60 to 120 min: on 30 min it is a hint, and marked as weak evidence. Alone it never makes a run a workout.',
      fix: 'Start slower, or move the run to a cooler hour.',
      see: ['recovery/hr-above-cap'],
    },
    options: {
      noteRatio: { kind: 'number', byDefault: 0.05, least: 0.001, most: 1, says: 'Decoupling that is worth a note' },
      warningRatio: { kind: 'number', byDefault: 0.08, least: 0.001, most: 1, says: 'Decoupling that is a warning' },
    },
  },
  *judge(session, { athlete, options }) {
    if (!isRecoveryRun(session)) return;
    const { drift } = session;
    const ruling = drift.assessable ? fromHalves(session, drift, athlete, options) : fromRise(session, drift, options);
    if (ruling !== undefined) yield ruling;
  },
});
