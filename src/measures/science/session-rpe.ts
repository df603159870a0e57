import type { MeasureMeta } from '../../core/measure.ts';

export const SESSION_RPE: MeasureMeta = {
  id: 'session-rpe',
  name: 'Session RPE',
  unit: 'arbitrary units (JSON: `load.srpe`)',
  definition: "The runner's rating of perceived exertion, 0 to 10, times the minutes of the session.",
  needs: 'a rating and a duration',
  standing: 'established',
  sources: ['foster2001'],
  edgeCases: ['The rating is taken as the log has it; one on another scale (6 to 20) gives another number.'],
  doesNotSay: 'whether the exertion came from pace, heat, sleep or mood.',
  files: ['measures/training-load.ts'],
};
