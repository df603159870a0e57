import type { Phrase } from './phrase.ts';

const WEEK =
  /week|wk|woche|semaine|semana|settimana|sett|vecka|uge|uke|viikko|tydzie|tyden|недел|hafta|mileage|plan|program|schedule|cycle|season|month|phase|fase|jakso|bloc?k|週|周|期|^w\d/;

/** A label of a week, a phase or the plan, whose lengths are no workout's: "training week 5, distance 38 mi". */
export const namesWeek = ({ items }: Phrase): boolean =>
  items.some((item) => item.type === 'word' && item.tag === 'label' && WEEK.test(item.text));
