import type { MeasureMeta } from '../../core/measure.ts';
import { REPETITION_LIMITS as LIMITS } from '../repetition-limits.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const REPETITIONS: MeasureMeta = {
  id: 'repetitions',
  name: 'Repetitions',
  unit: 'a count, seconds, metres and metres a second (JSON: `observed.repetitions`)',
  definition:
    `The grade-adjusted speed, stops counting as 0, is smoothed over ${LIMITS.smoothingS.join(', ')} s and cut at thirty levels. ` +
    `A cut counts where stretches of at least ${LIMITS.leastWorkS} s lie above it, ${LIMITS.leastCount} or more (two from ${LIMITS.longWorkS / 60} min), ` +
    `with at most ${LIMITS.longestRestS / 60} min between them; where they are at least ${percent(LIMITS.contrast - 1)} faster than the rests ` +
    `(${percent(LIMITS.shortContrast - 1)} below a minute), by at least ${LIMITS.apart} spreads of their own speed; and where work and rest as two levels explain ` +
    `${percent(LIMITS.explainedInside)} of the variance between the first and the last, and ${percent(LIMITS.explained)} of the whole. ` +
    'Of those cuts the one that explains most is taken, and each edge moved to halfway between work and rest. ' +
    `Repetitions are alike when three quarters of them are within ${percent(LIMITS.alikeRatio)} of one time or one length, or ${LIMITS.blurS} s.`,
  needs: 'a stream with a speed, or laps',
  standing: 'useful',
  sources: ['tool'],
  edgeCases: [
    'Stops at crossings are told apart by their uneven times, and by the lack of slower running beside them.',
    `Work that only a slope makes harder counts where heart rate falls by ${LIMITS.slopeFallBpm} bpm after it: hill repeats do, a hilly course does not.`,
    `Repetitions of uneven time and length (a pyramid, a fartlek) need ${LIMITS.leastUnlikeCount} of them and running between them.`,
    'An edge is exact to a bin of 5 s; a few metres of wandering positions move it by another.',
    'Laps give them too, as far as the laps part work from rest.',
  ],
  doesNotSay:
    'how hard they were: that is asked of heart rate and pace. A set with more than twelve minutes of rest, or of two short ones, is not found.',
  files: [
    'measures/repetitions.ts',
    'measures/repetition-evidence.ts',
    'measures/repetition-limits.ts',
    'measures/alike-bouts.ts',
    'measures/sharpened-bouts.ts',
    'measures/follows-heart.ts',
    'measures/describe-repetitions.ts',
  ],
};
