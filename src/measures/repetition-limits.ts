/** What stretches of work must be like to be called repetitions. Tool defaults, held against real recordings. */
export const REPETITION_LIMITS = {
  /** Effort is averaged over this long before it is cut; shorter and longer stretches than these are noise, or no repetition. */
  smoothingS: [15, 30, 60],
  leastWorkS: 20,
  leastRestS: 15,
  /** The middle rest lasts so long, or this share of the work: a slow corner of a loop is no rest. */
  middleRestS: 30,
  middleRestRatio: 0.25,
  /** And as multiples of the smoothing. */
  leastWorkRatio: 1.5,
  leastRestRatio: 0.75,
  /** Longer rests part one set from another piece of the session: so long, or so often the work. */
  longestRestS: 12 * 60,
  longestRestRatio: 2,
  /** Two repetitions are enough where each is this long. */
  leastCount: 3,
  longWorkS: 5 * 60,
  /** Two alone want an easy run around them. */
  easyAroundTwoS: 8 * 60,
  leastLongRestS: 60,
  /** Where repetitions have neither time nor length in common, more of them are asked for. */
  leastUnlikeCount: 4,
  leastTotalS: 120,
  /** Mean effort of the work over that of the rest. */
  contrast: 1.15,
  unlikeContrast: 1.25,
  unlikeRestS: 30,
  longestUnlikeRestS: 4 * 60,
  /** Short ones are run fast, or they are noise. */
  shortContrast: 1.25,
  /** And for each single repetition. */
  leastContrast: 1.08,
  /** Where only the slope makes the work harder than the rest, heart rate falls so far after it, bpm. */
  slopeFallBpm: 15,
  /** Work above rest, in spreads of the effort inside the work. An even run cut in two at its mean comes to 2.65. */
  apart: 4,
  /** Share of the variance that work and rest as two levels explain: from the first repetition to the last, and in all. */
  explainedInside: 0.7,
  explained: 0.5,
  /** A cut with less than this share of what is asked for inside is not looked at again. */
  promise: 0.7,
  unlikeWeight: 0.8,
  /** Repetitions are alike within this share of one of them, or the blur of two edges: seconds, or a share where they are short. */
  alikeRatio: 0.12,
  blurS: 10,
  blurRatio: 0.2,
  /** Shorter than this share of the others is none of them. */
  strangerRatio: 0.5,
  /** So many of them, in count and in time. */
  alikeShare: 0.75,
  /** Slower than this is standing, or no running. */
  standingMps: 1,
  walkMps: 2,
  /** Running between, before or after that is this much slower than the work, for so long, tells work from mere going. */
  easyRatio: 0.92,
  leastEasyS: 3 * 60,
  /** In pieces at least so long: getting going again after a stop is none. */
  easyPieceS: 45,
  /** Short repetitions are told from noise by their rests: these are alike within a share, or a slack. */
  shortWorkS: 60,
  restSpreadRatio: 0.25,
  restSlackS: 10,
} as const;
