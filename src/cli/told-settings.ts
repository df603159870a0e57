import type { ToldAthlete } from '../athlete/told.ts';
import { type DatedNumbers, type Since, type ToldHistory, toldHistory } from '../athlete/told-history.ts';
import { speedOfPace } from '../config/pace-text.ts';
import type { Config } from '../config/schema.ts';
import { ConfigError } from '../core/errors.ts';
import { present } from '../core/present.ts';
import type { Settings } from '../engine/settings.ts';

type AthleteBlock = NonNullable<Config['athletes']>[string];

/** A setting as it is written: one value, or a list of values with their days. */
type Written<T> = T | readonly { readonly from: string; readonly value: T }[];

const isDated = <T>(written: Written<T>): written is readonly { readonly from: string; readonly value: T }[] =>
  Array.isArray(written) && typeof written[0] === 'object';

/** In order of their days, whatever the order in which they were written. */
const listOf = <T, R>(written: Written<T> | undefined, read: (value: T) => R): readonly Since<R>[] | undefined => {
  if (written === undefined) return undefined;
  if (!isDated(written)) return [{ value: read(written) }];
  return written.map(({ from, value }) => ({ from, value: read(value) })).sort((a, b) => (a.from < b.from ? -1 : 1));
};

const same = <T>(value: T): T => value;
const speed = (pace: string): number => speedOfPace(pace)!;

const numbersOf = (block: AthleteBlock): DatedNumbers =>
  present<DatedNumbers>({
    hrMaxBpm: listOf(block.hrMax, same),
    hrRestBpm: listOf(block.hrRest, same),
    lt1Bpm: listOf(block.lt1, same),
    lt2Bpm: listOf(block.lt2, same),
    easySpeedMps: listOf(block.easyPace, speed),
    thresholdSpeedMps: listOf(block.thresholdPace, speed),
  });

/** What goes with own zones: the edges, and the model, which is one's own where edges are told and no other is named. */
interface OwnZones {
  readonly models: ToldAthlete;
  readonly edges: DatedNumbers;
}

const ownZones = ({ zones, pace }: Config): OwnZones => {
  const heartRateModel = zones?.model ?? (zones?.edges === undefined ? undefined : 'custom');
  const paceModel = pace?.model ?? (pace?.edges === undefined ? undefined : 'custom');
  return {
    models: present<ToldAthlete>({ heartRateModel, paceModel }),
    edges: present<DatedNumbers>({
      heartRateEdgesBpm: heartRateModel === 'custom' ? listOf(zones?.edges, same) : undefined,
      paceEdgesMps: paceModel === 'custom' ? listOf(pace?.edges, (paces) => paces.map(speed)) : undefined,
    }),
  };
};

/** Zones for somebody else than the one whose edges are told. */
const othersZones = ({ zones, pace }: Config): OwnZones => ({
  models: present<ToldAthlete>({ heartRateModel: zones?.model, paceModel: pace?.model }),
  edges: {},
});

const constantsOf = ({ sex, birthYear }: AthleteBlock): ToldAthlete => present<ToldAthlete>({ sex, birthYear });

/** What is told of each athlete by their name in lower case: one setting may come from a file and another from a flag. */
const blocksByName = ({ athletes = {} }: Config): Map<string, AthleteBlock> => {
  const blocks = new Map<string, AthleteBlock>();
  for (const [written, block] of Object.entries(athletes)) {
    const name = written.toLowerCase();
    blocks.set(name, { ...blocks.get(name), ...block });
  }
  return blocks;
};

const checkEdges = ({ zones, pace }: Config): void => {
  for (const [name, part] of Object.entries({ zones, pace })) {
    if (part?.model === 'custom' && part.edges === undefined)
      throw new ConfigError(`${name}.model is custom, and there are no ${name}.edges`, `set ${name}.edges as well`);
  }
};

const checkBirthYears = ({ athlete, athletes = {} }: Config, thisYear: number): void => {
  const blocks = {
    athlete,
    ...Object.fromEntries(Object.entries(athletes).map(([name, one]) => [`athletes.${name}`, one])),
  };
  for (const [name, block] of Object.entries(blocks)) {
    const year = block?.birthYear;
    if (year !== undefined && year > thisYear)
      throw new ConfigError(`${name}.birthYear: ${year} has not come yet`, 'a year such as 1985');
  }
};

/**
 * What settings tell of the athletes. `athlete` is everybody, or, with a name, the one of that name and of sessions that
 * name nobody; own edges of zones go with it. What `athletes` says of one is laid over that.
 * @throws ConfigError for a model of one's own without edges, and a birth year that has not come
 */
export const toldSettings = (config: Config, thisYear: number): Pick<Settings, 'told' | 'toldOf' | 'self'> => {
  checkEdges(config);
  checkBirthYears(config, thisYear);
  const { athlete: { name: self, ...general } = {} } = config;
  const [own, others] = [ownZones(config), othersZones(config)];
  const told = (block: AthleteBlock, { models, edges }: OwnZones): ToldHistory =>
    toldHistory({ ...models, ...constantsOf(block) }, { ...numbersOf(block), ...edges });
  const isOwn = (name: string): boolean => self === undefined || self.toLowerCase() === name;
  const named = [...blocksByName(config)].map(
    ([name, block]) => [name, isOwn(name) ? told({ ...general, ...block }, own) : told(block, others)] as const,
  );
  if (self === undefined) return { told: told(general, own), toldOf: new Map(named) };
  return { self, told: told({}, others), toldOf: new Map([[self.toLowerCase(), told(general, own)], ...named]) };
};
