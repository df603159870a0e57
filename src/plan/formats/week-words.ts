import { remember } from '../../core/remember.ts';
import { foldName } from '../../readers/csv/fold-name.ts';

/** Names of the days by language, Monday first: the full one, then short forms. */
const DAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  English: [
    'monday mon mo m',
    'tuesday tue tues tu t',
    'wednesday wed weds we w',
    'thursday thu thur thurs th',
    'friday fri fr f',
    'saturday sat sa',
    'sunday sun su',
  ],
  German: [
    'montag mo',
    'dienstag di',
    'mittwoch mi',
    'donnerstag do',
    'freitag fr',
    'samstag sonnabend sa',
    'sonntag so',
  ],
  French: [
    'lundi lun lu',
    'mardi mar ma',
    'mercredi mer me',
    'jeudi jeu je',
    'vendredi ven ve',
    'samedi sam sa',
    'dimanche dim di',
  ],
  Spanish: [
    'lunes lun lu',
    'martes mar ma',
    'miercoles mie mier mi',
    'jueves jue ju',
    'viernes vie vi',
    'sabado sab sa',
    'domingo dom do',
  ],
  Italian: ['lunedi lun', 'martedi mar', 'mercoledi mer', 'giovedi gio', 'venerdi ven', 'sabato sab', 'domenica dom'],
  Portuguese: [
    'segunda segunda+feira seg 2ª',
    'terca terca+feira ter 3ª',
    'quarta quarta+feira qua 4ª',
    'quinta quinta+feira qui 5ª',
    'sexta sexta+feira sex 6ª',
    'sabado sab',
    'domingo dom',
  ],
  Dutch: ['maandag ma', 'dinsdag di', 'woensdag wo', 'donderdag do', 'vrijdag vr', 'zaterdag za', 'zondag zo'],
  Swedish: ['mandag man', 'tisdag tis', 'onsdag ons', 'torsdag tor tors', 'fredag fre', 'lordag lor', 'sondag son'],
  Danish: [
    'mandag man',
    'tirsdag tir tirs',
    'onsdag ons',
    'torsdag tor tors',
    'fredag fre',
    'lørdag lør',
    'søndag søn',
  ],
  Finnish: [
    'maanantai ma',
    'tiistai ti',
    'keskiviikko ke',
    'torstai to',
    'perjantai pe',
    'lauantai la',
    'sunnuntai su',
  ],
  Polish: [
    'poniedziałek pon pn',
    'wtorek wt wto',
    'sroda sr sro',
    'czwartek czw cz',
    'piatek pt pia',
    'sobota sob so',
    'niedziela nd niedz ndz',
  ],
  Czech: ['pondeli po', 'utery ut', 'streda st', 'ctvrtek ct', 'patek pa', 'sobota so', 'nedele ne'],
  Slovak: ['pondelok po', 'utorok ut', 'streda st', 'stvrtok st', 'piatok pi', 'sobota so', 'nedela ne'],
  Hungarian: ['hetfo h', 'kedd k', 'szerda sze', 'csutortok cs csut', 'pentek p', 'szombat szo', 'vasarnap v vas'],
  Russian: ['понедельник пн пон', 'вторник вт', 'среда ср', 'четверг чт', 'пятница пт', 'суббота сб', 'воскресенье вс'],
  Turkish: [
    'pazartesi pzt pts',
    'salı sal',
    'carsamba car crs',
    'persembe per prs',
    'cuma cum',
    'cumartesi cmt cts',
    'pazar paz',
  ],
  Japanese: [
    '月曜日 月曜 月',
    '火曜日 火曜 火',
    '水曜日 水曜 水',
    '木曜日 木曜 木',
    '金曜日 金曜 金',
    '土曜日 土曜 土',
    '日曜日 日曜 日',
  ],
  Chinese: [
    '星期一 周一 週一 礼拜一 一',
    '星期二 周二 週二 礼拜二 二',
    '星期三 周三 週三 礼拜三 三',
    '星期四 周四 週四 礼拜四 四',
    '星期五 周五 週五 礼拜五 五',
    '星期六 周六 週六 礼拜六 六',
    '星期日 星期天 周日 週日 礼拜天 日',
  ],
  Korean: ['월요일 월', '화요일 화', '수요일 수', '목요일 목', '금요일 금', '토요일 토', '일요일 일'],
};

/** Languages that most headers are in come first; the order decides nothing but speed and ties. */
const LANGUAGES = Object.keys(DAY_NAMES);

type Names = ReadonlyMap<string, number>;

const namesByLanguage = new Map<string, Names>();

const namesOf = (language: string): Names => {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const [day, list] of (DAY_NAMES[language] ?? []).entries()) {
    for (const name of list.split(' ')) {
      const folded = foldName(name.replace('+', ' '));
      if (!names.has(folded)) names.set(folded, day);
    }
  }
  namesByLanguage.set(language, names);
  return names;
};

/** Names that mean one day in whatever language they are met alone: no short form that another language has for another day. */
const soleNames = (): Names => {
  const sole = new Map<string, number>();
  const others = new Set<string>();
  for (const language of Object.keys(DAY_NAMES)) {
    for (const [name, day] of namesOf(language)) {
      if (sole.has(name) && sole.get(name) !== day) others.add(name);
      else sole.set(name, day);
    }
  }
  for (const name of others) if (!namesOf('English').has(name)) sole.delete(name);
  for (const [name, day] of namesOf('English')) sole.set(name, day);
  for (const name of [...sole.keys()])
    if (/^\p{L}$/u.test(name.normalize('NFKC')) && !/[月火水木金土日]/.test(name)) sole.delete(name);
  return sole;
};

let sole: Names | undefined;

/** Day of the week that a word names wherever it stands, 0 for Monday; of forms that differ by language the English one. */
export const weekdayOfWord = (word: string): number | undefined => {
  if (word.length > 24) return undefined;
  sole ??= soleNames();
  return sole.get(foldName(word));
};

/**
 * What tells the days of a text whose days are these: in the language that knows most of them, where short forms differ
 * ("Di" is Tuesday in German and Sunday in French), else as `weekdayOfWord`.
 */
export const weekdayReader = (words: readonly string[]): ((word: string) => number | undefined) => {
  const folded = [...new Set(words)].filter((word) => word.length > 1 && word.length <= 24).map(foldName);
  let [best, most]: [Names | undefined, number] = [undefined, 1];
  for (const language of LANGUAGES) {
    const names = namesOf(language);
    const count = folded.filter((word) => names.has(word)).length;
    if (count > most) [best, most] = [names, count];
  }
  return (word) => {
    const own = word.length < 2 || word.length > 24 ? undefined : best?.get(foldName(word));
    return own ?? weekdayOfWord(word);
  };
};

/** Longest of the names, with a word or a date beside it. */
const LONGEST = 40;

/** Day of the week at the head of a text in one language, and what follows it: `Mon AM`, `Tue 17 Nov`. */
const dayIn = (names: Names, folded: string): { readonly day: number; readonly rest: string } | undefined => {
  const whole = names.get(folded);
  if (whole !== undefined) return { day: whole, rest: '' };
  const [first, second, ...others] = folded.split(' ');
  const double = names.get(`${first} ${second}`);
  if (double !== undefined) return { day: double, rest: others.join(' ') };
  // A single letter with more behind it is no day: "T pace".
  const single = first === undefined || first.length < 2 ? undefined : names.get(first);
  return single === undefined ? undefined : { day: single, rest: [second, ...others].filter(Boolean).join(' ') };
};

export interface NamedDay {
  readonly column: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** What the header says besides, folded: `am`, `17 nov`. */
  readonly rest: string;
}

/** Initials of the seven days, Monday first, in languages that head their columns with them. */
const INITIALS: readonly string[] = [
  'mtwtfss',
  'mdmdfss',
  'lmmjvsd',
  'lmxjvsd',
  'lmmgvsd',
  'mdwdvzz',
  'stqqssd',
  'pwscpsn',
  'mtotfls',
  'mtktpls',
  'mtwrfsu',
  'mtwtfsu',
];

/** Seven cells in a row that hold one letter each, as days; they may begin with any day, if only one way fits. */
const fromInitials = (folded: readonly string[]): readonly NamedDay[] | undefined => {
  if (folded.filter((cell) => cell.length === 1).length < 7) return undefined;
  for (let from = 0; from + 7 <= folded.length; from++) {
    const letters = folded.slice(from, from + 7);
    if (letters.some((letter) => letter.length !== 1)) continue;
    for (const initials of INITIALS) {
      for (const start of [0, 6, 5]) {
        if (letters.join('') !== initials.slice(start) + initials.slice(0, start)) continue;
        return letters.map((_, i) => ({ column: from + i, weekday: (start + i) % 7, rest: '' }));
      }
    }
  }
  return undefined;
};

const inLanguage = (language: string, folded: readonly string[]): readonly NamedDay[] => {
  const names = namesOf(language);
  return folded.flatMap((text, column) => {
    const found = text === '' || text.length > LONGEST ? undefined : dayIn(names, text);
    return found === undefined ? [] : [{ column, weekday: found.day, rest: found.rest }];
  });
};

const distinct = (days: readonly NamedDay[]): number => new Set(days.map(({ weekday }) => weekday)).size;

const firstWord = (folded: string): string => {
  const blank = folded.indexOf(' ');
  return blank < 0 ? folded : folded.slice(0, blank);
};

let heads: ReadonlyMap<string, ReadonlySet<string>> | undefined;

const languagesOf = (head: string): ReadonlySet<string> | undefined => {
  heads ??= languagesByHead();
  return heads.get(head);
};

/** Initials are names as well, in some language or other. */
const mayNameDay = remember((cell: string): boolean => {
  const folded = cell.length > LONGEST ? '' : foldName(cell);
  return folded.length === 1 || languagesOf(firstWord(folded)) !== undefined;
});

/** First words of all names, and the languages that have them: nearly no cell of a plan begins with any. */
const languagesByHead = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const head of [...namesOf(language).keys()].map(firstWord)) {
      const known = found.get(head);
      if (known === undefined) found.set(head, new Set([language]));
      else known.add(language);
    }
  }
  return found;
};

/** A row with one day's name is a day, not the head of a week. */
const FEWEST_NAMED = 2;

/** Days of the week that head the columns of a row, in the language that explains most of them. */
export const namedDays = (cells: readonly string[]): readonly NamedDay[] => {
  if (cells.filter(mayNameDay).length < FEWEST_NAMED) return [];
  const folded = cells.map((cell) => (cell.length > LONGEST ? '' : foldName(cell)));
  const initials = fromInitials(folded);
  if (initials !== undefined) return initials;
  const asked = folded.map((cell) => languagesOf(firstWord(cell)));
  let best: readonly NamedDay[] = [];
  for (const language of LANGUAGES) {
    if (!asked.some((languages) => languages?.has(language))) continue;
    const days = inLanguage(language, folded);
    if (distinct(days) > distinct(best)) best = days;
    if (distinct(best) === 7) break;
  }
  return best;
};
