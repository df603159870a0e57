import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

export const hrDrift = defineRule({
  meta: {
    id: 'recovery/hr-drift',
    scope: 'session',
    summary: 'Heart rate climbed while pace did not',
    severity: 'info (warning from 8 %)',
    group: 'drift',
    messages: {
      drifted: 'speed per heart beat fell {drift}: {pace1} at {hr1:bare}, then {pace2} at {hr2}',
    },
    advice: 'Start slower, walk when heart rate passes the cap, or rest instead; check heat and drink first.',
    sources: ['zone1', 'marathon', 'friel', 'tool'],
    standing: 'tool default',
    docs: {
      how: 'Grade-adjusted speed divided by heart rate, second half against first half by moving time, after the first 8 min. Assessed only when at least 16 min are left, pace is steady (one-minute means spread under 8 %), no stop is longer than 2 min, less than 10 % of the time is stopped or without heart rate, heart rate can be trusted and is higher in the second half. A fall of 5 % is a note, of 8 % a warning.',
      needs: 'A stream with heart rate and speed. Silent with a log row alone.',
      why: 'Calm from start to finish (zone1); a recovery run should feel lighter as it goes on, not heavier (marathon).',
      beware:
        'Heat, thirst, hills and a slipping sensor do the same. The 5 % mark comes from steady runs of 60 to 120 min: on 30 min it is a hint. Alone it never makes a run a workout.',
      fix: 'Start slower, or move the run to a cooler hour.',
      see: ['recovery/hr-above-cap'],
    },
    options: {
      noteRatio: { kind: 'number', byDefault: 0.05, least: 0.001, most: 1, says: 'Decoupling that is worth a note' },
      warningRatio: { kind: 'number', byDefault: 0.08, least: 0.001, most: 1, says: 'Decoupling that is a warning' },
    },
  },
  *judge(session, { options }) {
    const { drift } = session;
    if (!isRecoveryRun(session) || !drift.assessable) return;
    if (!reaches(drift.decouplingRatio, options.noteRatio)) return;
    const [first, second] = drift.halves;
    // Slowing down lowers speed per beat as well; only a heart that works harder has drifted.
    if (second.heartRateBpm <= first.heartRateBpm) return;
    yield {
      message: 'drifted',
      severity: reaches(drift.decouplingRatio, options.warningRatio) ? 'warning' : 'info',
      confidence: 'low',
      evidence: {
        drift: { value: drift.decouplingRatio, unit: 'percent', limit: options.noteRatio },
        pace1: { value: first.gradeAdjustedSpeedMps, unit: 'speed' },
        hr1: { value: first.heartRateBpm, unit: 'bpm' },
        pace2: { value: second.gradeAdjustedSpeedMps, unit: 'speed' },
        hr2: { value: second.heartRateBpm, unit: 'bpm' },
      },
      couldBe: ['heat', 'thirst', 'hills', 'a slipping strap or wrist sensor'],
    };
  },
});
