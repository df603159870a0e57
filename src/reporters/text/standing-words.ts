import type { Standing } from '../../core/plan-match.ts';

/** In short, for a line that stands for a week: what was other than planned. */
export const standingWords: Readonly<Record<Exclude<Standing, 'as-planned'>, string>> = {
  harder: 'harder',
  easier: 'easier',
  longer: 'longer',
  shorter: 'shorter',
  moved: 'moved',
  skipped: 'no run',
  extra: 'extra',
};
