import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { ReadError } from '../../core/errors.ts';
import type { PlacedText, PlanDocument, ToldDistance } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import type { Draft } from './drafts.ts';
import { type Context, clueOf, finish } from './finish.ts';
import { placed } from './placed.ts';
import { readToldDate, settleDates } from './plan-dates.ts';
import { type Preamble, raceDistanceIn } from './preamble.ts';
import { readToldDistance, readToldDuration, unitInHeader } from './told-amounts.ts';
import { readWeekLabel } from './week-label.ts';
import { weekdayOfWord } from './week-words.ts';
import { placedScalar } from './yaml-text.ts';

/** Longest YAML that is parsed; a plan of a season takes a thirtieth. Tool default. */
const MAX_CHARACTERS = 1_000_000;

const WEEK_LISTS = ['schedule', 'weeks', 'plan', 'training', 'program', 'wochen'];
const DAY_LISTS = ['workouts', 'days', 'sessions', 'runs', 'entries', 'tage'];
const TITLES = ['title', 'name', 'workout', 'summary', 'session', 'run', 'activity', 'what'];
const DETAILS = ['description', 'details', 'notes', 'note', 'steps', 'comment', 'instructions', 'structure'];
const KINDS = ['type', 'kind', 'category', 'sport'];
const INTENSITIES = ['intensity', 'zone', 'pace', 'hr', 'heart rate', 'effort', 'rpe', 'target'];

const get = (map: YAMLMap, names: readonly string[]): { readonly key: string; readonly node: Node } | undefined => {
  for (const name of names) {
    for (const pair of map.items) {
      if (isPair(pair) && isScalar(pair.key) && foldName(String(pair.key.value)) === name && pair.value != null) {
        return { key: String(pair.key.value), node: pair.value as Node };
      }
    }
  }
  return undefined;
};

const textOf = (node: Node | undefined): string => (isScalar(node) ? String(node.value ?? '').trim() : '');

/** A day's drafts before they are placed. */
type Workout = Omit<Draft, 'at'> & { readonly date?: string };

const placedList = (context: Context, map: YAMLMap, names: readonly string[]): readonly PlacedText[] =>
  names.flatMap((name) => {
    const node = get(map, [name])?.node;
    if (isScalar(node)) return placedScalar(context.source, node) ?? [];
    if (!isSeq(node)) return [];
    return node.items.flatMap((item) => (isScalar(item) ? (placedScalar(context.source, item) ?? []) : []));
  });

const distanceIn = (map: YAMLMap): ToldDistance | undefined => {
  const found = get(map, ['distance', 'total distance', 'dist', 'km', 'miles', 'mi']);
  if (found === undefined) return undefined;
  const { key, node } = found;
  const unit = unitInHeader(key) ?? unitInHeader(textOf(get(map, ['unit', 'units'])?.node));
  const texts = isSeq(node) ? node.items.map((item) => textOf(item as Node)) : [textOf(node)];
  const told = readToldDistance(texts.slice(0, 2).join('-'), unit);
  return told === undefined || told.range[1] === 0 ? undefined : told;
};

const workoutOf = (context: Context, node: Node): Workout | undefined => {
  if (isScalar(node)) {
    const cell = placedScalar(context.source, node);
    return cell === undefined ? undefined : { cell };
  }
  if (!isMap(node)) return undefined;
  const details = placedList(context, node, DETAILS);
  const kind = placedList(context, node, KINDS)[0];
  const cell = placedList(context, node, TITLES)[0] ?? kind ?? details[0];
  if (cell === undefined) return undefined;
  const time = get(node, ['duration', 'time', 'minutes', 'duration min', 'hours']);
  const durationS =
    time === undefined ? undefined : readToldDuration(textOf(time.node), /hour/i.test(time.key) ? 'h' : 'min');
  const part = /^([ap])m$/i.exec(textOf(get(node, ['part', 'time of day', 'slot'])?.node))?.[1]?.toLowerCase();
  return present<Workout>({
    cell,
    details: details.filter((one) => one !== cell),
    kind,
    intensity: placedList(context, node, INTENSITIES)[0],
    distance: distanceIn(node),
    durationS,
    part: part === undefined ? undefined : part === 'a' ? 'am' : 'pm',
    ok: placedList(context, node, ['recover ok'])[0],
    date: textOf(get(node, ['date', 'day'])?.node) || undefined,
    day: undefined,
    week: undefined,
    weekday: undefined,
  });
};

/** All workouts of a day: one, or a list of them. */
const workoutsOf = (context: Context, node: Node): readonly Workout[] => {
  const nodes = isSeq(node) ? (node.items as readonly Node[]) : [node];
  return nodes.flatMap((one) => workoutOf(context, one) ?? []);
};

const weekdayKeys = (map: YAMLMap): readonly { readonly weekday: number; readonly node: Node }[] =>
  map.items.flatMap((pair) => {
    const weekday = isScalar(pair.key) ? weekdayOfWord(String(pair.key.value)) : undefined;
    return weekday === undefined || pair.value == null ? [] : [{ weekday, node: pair.value as Node }];
  });

interface Found {
  readonly drafts: readonly (Draft & { readonly date?: string })[];
  readonly isWeek: boolean;
}

const NOTHING: Found = { drafts: [], isWeek: false };

/** Days of one week as drafts: seven in order, or named. */
const weekOf = (context: Context, node: Node, index: number): Found => {
  const own = isMap(node) ? get(node, ['week', 'number', 'week number'])?.node : undefined;
  const week = readWeekLabel(textOf(own))?.number ?? index + 1;
  const list = isMap(node) ? (get(node, DAY_LISTS)?.node ?? node) : node;
  if (isMap(list)) {
    const days = weekdayKeys(list);
    const first = days[0]?.weekday === 6 ? 6 : 0;
    const drafts = days.flatMap(({ weekday, node: day }) =>
      workoutsOf(context, day).map((one) => ({ ...one, at: index * 7 + ((weekday - first + 7) % 7), week, weekday })),
    );
    return { drafts, isWeek: drafts.length > 0 };
  }
  if (!isSeq(list)) return NOTHING;
  const items = list.items as readonly Node[];
  const drafts = items.flatMap((day, nth) =>
    workoutsOf(context, day).map((one) => {
      const weekday = one.date === undefined ? undefined : weekdayOfWord(one.date);
      const offset = weekday ?? Math.min(nth, 6);
      return { ...one, at: index * 7 + offset, week, ...(weekday === undefined ? {} : { weekday }) };
    }),
  );
  return { drafts, isWeek: items.length <= 14 && drafts.length > 0 };
};

const weeksIn = (context: Context, node: Node): Found => {
  const nodes = isSeq(node)
    ? (node.items as readonly Node[])
    : isMap(node)
      ? node.items
          .filter((pair) => isScalar(pair.key) && readWeekLabel(String(pair.key.value)) !== undefined)
          .map((pair) => pair.value as Node)
      : [];
  const weeks = nodes.filter((one) => isSeq(one) || isMap(one)).map((one, i) => weekOf(context, one, i));
  return {
    drafts: weeks.flatMap(({ drafts }) => drafts),
    isWeek: weeks.length > 0 && weeks.some(({ isWeek }) => isWeek),
  };
};

/** A list of workouts each with its date. */
const datedIn = (context: Context, node: Node): Found => {
  if (!isSeq(node)) return NOTHING;
  const workouts = (node as YAMLSeq<Node>).items.flatMap((one) => workoutOf(context, one) ?? []);
  const dated = workouts.filter(({ date }) => date !== undefined && readToldDate(date) !== undefined);
  if (dated.length === 0 || dated.length < workouts.length / 2) return NOTHING;
  return { drafts: dated.map((one, at) => ({ ...one, at })), isWeek: false };
};

const planIn = (context: Context, root: Node): Found => {
  const nodes = isMap(root) ? [...WEEK_LISTS, ...DAY_LISTS].flatMap((name) => get(root, [name])?.node ?? []) : [];
  for (const node of [...nodes, root]) {
    const dated = datedIn(context, node);
    if (dated.drafts.length > 0) return dated;
    const weeks = weeksIn(context, node);
    if (weeks.isWeek) return weeks;
    if (isMap(node) && weekdayKeys(node).length >= 2) return weekOf(context, node, 0);
    // `plan: { weeks: … }`
    const inner = isMap(node) && node !== root ? planIn(context, node) : NOTHING;
    if (inner.drafts.length > 0) return inner;
  }
  return NOTHING;
};

const preambleOf = (context: Context, root: Node): Preamble => {
  if (!isMap(root)) return {};
  const text = (names: readonly string[]): string => textOf(get(root, names)?.node);
  const unit = unitInHeader(text(['units', 'unit', 'distance unit']));
  const date = readToldDate(text(['race date', 'race day', 'goal date', 'date']));
  const { days } = settleDates([date?.date], [undefined], { today: context.hints.today });
  const distanceM = raceDistanceIn(text(['type', 'race', 'race type', 'race distance', 'goal', 'event']));
  const race = present<NonNullable<Preamble['race']>>({ day: days[0], distanceM, span: undefined });
  const start = readToldDate(text(['start', 'start date', 'starts']))?.date;
  return present<Preamble>({
    title: text(['name', 'title', 'id']) || undefined,
    distanceUnit: unit === 'km' || unit === 'mi' ? unit : undefined,
    race: Object.keys(race).length === 0 ? undefined : race,
    start: start?.kind === 'day' ? start.day : undefined,
    year: undefined,
  });
};

/** Lines that are comments, without their mark. */
const commentsOf = ({ source }: Context): readonly PlacedText[] =>
  [...source.text.matchAll(/^[ \t]*#+[ \t]*(\S[^\n]*)$/gm)].map((match) => {
    const from = match.index + match[0].length - match[1]!.length;
    return placed(source, from, from + match[1]!.trimEnd().length);
  });

/** @throws ReadError when the text is no YAML */
const parsed = (context: Context): Node => {
  const { text } = context.source;
  if (text.length > MAX_CHARACTERS)
    throw new ReadError('it is YAML of more than a million characters, which no plan is');
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    const root = document.contents;
    if (root === null || isAlias(root) || (error !== undefined && !isMap(root) && !isSeq(root))) {
      throw new ReadError(
        `it is no YAML that can be read${error === undefined ? '' : `: ${error.message.split('\n')[0]}`}`,
      );
    }
    return root as Node;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('it is YAML nested too deeply to be a plan');
  }
};

/** The plan of a YAML or JSON file; aliases are not followed. @throws ReadError when it cannot be parsed */
export const readYamlPlan = (context: Context): readonly PlanDocument[] => {
  const root = parsed(context);
  const preamble = preambleOf(context, root);
  const found = planIn(context, root);
  if (found.drafts.length === 0) return [];
  const told = found.drafts.map(({ date }) => (date === undefined ? undefined : readToldDate(date)));
  const settled = settleDates(
    told.map((one) => one?.date),
    told.map((one, i) => one?.weekday ?? found.drafts[i]!.weekday),
    clueOf(context, preamble),
  );
  const drafts = found.drafts.map(({ date: _, ...draft }, i): Draft => {
    const day = told[i] === undefined ? undefined : settled.days[i];
    return day === undefined ? draft : { ...draft, day };
  });
  const last = Math.max(...drafts.map(({ at }) => at));
  return [
    finish(context, {
      preamble,
      drafts,
      totals: [],
      faults: [],
      notes: settled.notes,
      passedOver: [],
      comments: commentsOf(context),
      weeksByPlace: found.isWeek,
      ...(found.isWeek ? { raceAt: last } : {}),
    }),
  ];
};

/** Keys that a plan is kept below. */
const KEYS = /^[ \t]*["']?(?:schedule|weeks|workouts|days|plan|program|training)["']?[ \t]*:/m;

/** What shows that a text is a plan as YAML, or JSON. */
export const seesYaml = (text: string, extension: string): string | undefined => {
  const isNamed = /^\.(?:ya?ml|json)$/.test(extension);
  const head = text.slice(0, 20_000);
  if (!isNamed && !/^\s*[{[]/.test(head) && !/^(?:---|%YAML|[ \t]*#|[\w"'][\w "'-]*:(?:\s|$))/.test(head))
    return undefined;
  const key = KEYS.exec(head);
  if (key !== null) return `it is YAML with ${key[0].trim()}`;
  return isNamed ? 'its name says YAML or JSON' : undefined;
};
