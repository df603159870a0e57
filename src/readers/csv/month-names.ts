import { foldName } from './fold-name.ts';

/** Names and short forms of the months, January first, by language; the names that another line has already are not repeated. */
const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  de: [
    'januar jänner',
    'februar feber',
    'märz mrz maerz',
    '',
    'mai',
    'juni',
    'juli',
    '',
    '',
    'oktober okt',
    '',
    'dezember dez',
  ],
};

/** Names in the languages of the sites' exports, where a day and a year stand beside them. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'janvier janv',
    'février févr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre déc',
  ],
  es: [
    'enero ene',
    'febrero',
    'marzo',
    'abril abr',
    'mayo',
    'junio',
    'julio',
    'agosto ago',
    'septiembre setiembre',
    'octubre',
    'noviembre',
    'diciembre dic',
  ],
  it: [
    'gennaio gen',
    'febbraio',
    'marzo',
    'aprile',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto',
    'settembre set sett',
    'ottobre ott',
    'novembre',
    'dicembre',
  ],
  pt: [
    'janeiro',
    'fevereiro fev',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro set',
    'outubro out',
    'novembro',
    'dezembro',
  ],
  nl: ['januari', 'februari', 'maart mrt', '', 'mei', '', '', 'augustus', '', '', '', ''],
  sv: ['januari', 'februari', 'mars', '', 'maj', '', '', 'augusti', '', '', '', ''],
  pl: [
    'styczeń stycznia sty',
    'luty lutego lut',
    'marzec marca',
    'kwiecień kwietnia kwi',
    'maj maja',
    'czerwiec czerwca cze',
    'lipiec lipca lip',
    'sierpień sierpnia sie',
    'wrzesień września wrz',
    'październik października paź',
    'listopad listopada lis',
    'grudzień grudnia gru',
  ],
  hu: [
    'január',
    'február febr',
    'március márc',
    'április ápr',
    'május máj',
    'június jún',
    'július júl',
    'augusztus',
    'szeptember szept',
    'október',
    '',
    '',
  ],
};

const indexIn = (languages: typeof MONTH_NAMES, word: string): number | undefined => {
  for (const months of Object.values(languages)) {
    const index = months.findIndex((names) => foldName(names).split(' ').includes(word));
    if (index >= 0) return index + 1;
  }
  return undefined;
};

const remembered = (find: (word: string) => number | undefined): ((name: string) => number | undefined) => {
  const found = new Map<string, number | undefined>();
  return (name) => {
    // A log names the same months thousands of times; a damaged one must not fill the memory with other words.
    if (!found.has(name) && found.size < 500) found.set(name, find(foldName(name)));
    return found.has(name) ? found.get(name) : find(foldName(name));
  };
};

/** Month of an English or German name, 1 to 12; undefined = no month that we know. */
export const monthFromName = remembered((word) => indexIn(MONTH_NAMES, word));

/**
 * Month of a name in any language, 1 to 12. For whole dates only: alone, `set`, `out` or `lip` are other words as well.
 */
export const monthInDate = remembered((word) => indexIn(MONTH_NAMES, word) ?? indexIn(MORE_NAMES, word));
