/** Longer cells are prose, in which "total" may stand for anything. */
const LONGEST = 40;

const SPAN = '(?:week(?:ly)?|month(?:ly)?|year(?:ly)?|annual)';
const PERIOD = `(?:(?:this |the |for |of )*(?:${SPAN}|running|grand)(?: ?#?\\d+)?(?: of .*)?)`;
const TOTAL =
  '(?:sub-?)?(?:totals?|sum|gesamt|summe|wochensumme|totale|totaal|total général|suma|razem|łącznie|summa|totalt|sammanlagt|i alt|yhteensä|celkem|součet|spolu|összesen|合計|合计|总计|總計|小計|小计)';
const LENGTH = '(?:distance|miles?|mi|mileage|kms?|kilomet(?:er|re)s)';
const WHAT = `(?:(?: ?[:=-])? ?(?:${LENGTH}|time|duration|runs?))`;

/** `Total`, `Weekly total:`, `Week 12 total miles`, `Total for the week`, `Weekly mileage`. */
const TOTALS = new RegExp(
  `^(?:${PERIOD} ?)?${TOTAL}${WHAT}?(?: ${PERIOD})?(?: ?[:=].*)?$|^${SPAN} ${LENGTH} ?:?$`,
  'i',
);
const AVERAGES = new RegExp(
  `^(?:${PERIOD} ?)?(?:averages?|avg|mean|max(?:imum)?|min(?:imum)?|ø|durchschnitt|mittelwert|schnitt|moyenne|media|média|promedio|gemiddelde?|średnia|genomsnitt|medel|gjennomsnitt|gennemsnit|snitt|keskiarvo|průměr|priemer|átlag|平均)${WHAT}?\\.? ?:?$`,
  'i',
);

/** One of these is in all that TOTALS matches; most cells hold none and need not be looked at closely. */
const MAY_SUM =
  /tota|sum|gesamt|week|month|year|annual|razem|łącznie|sammanlagt|i alt|yhteensä|celkem|souč|spolu|összesen|[合总總小][計计]/i;

/** True for what people write beside the sum of a week. */
export const isTotal = (cell: string): boolean =>
  cell.length <= LONGEST && MAY_SUM.test(cell) && TOTALS.test(cell.trim());

/** True for what people write beside an average; a word that may also tell how a run felt. */
export const isAverage = (cell: string): boolean => cell.length <= LONGEST && AVERAGES.test(cell.trim());
