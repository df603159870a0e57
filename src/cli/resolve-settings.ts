import type { Config } from '../config/schema.ts';
import {
  firstDayOfIsoWeek,
  isDay,
  isoWithOffset,
  offsetMinutesAt,
  startOfWeek,
  type WeekStart,
} from '../core/dates.ts';
import { UsageError } from '../core/errors.ts';
import type { PeriodChoice, RuleSetting, Settings } from '../engine/settings.ts';
import { PRESETS, presetById } from '../guidelines/index.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { toldCircumstances } from './told-circumstances.ts';
import { toldSettings } from './told-settings.ts';

const dayOption = (flag: string, text: string): string => {
  if (!isDay(text)) throw new UsageError(`${flag} ${text}: expected a date such as 2026-11-15`);
  return text;
};

const weekOption = (text: string, weekStart: WeekStart): string => {
  const monday = isDay(text) ? text : firstDayOfIsoWeek(text);
  if (monday === undefined) throw new UsageError(`--week ${text}: expected a week such as 2026-W46, or a day in it`);
  return startOfWeek(monday, weekStart);
};

const periodOf = (options: CommonOptions, weekStart: WeekStart, byDefault: PeriodChoice): PeriodChoice => {
  const { week, weeks, from, to, last, all } = options;
  const given = [
    week !== undefined || weeks !== undefined,
    from !== undefined || to !== undefined,
    last !== undefined,
    all === true,
  ];
  if (given.filter(Boolean).length > 1)
    throw new UsageError('choose one of --week and --weeks, --from/--to, --last and --all');
  if (all === true) return { kind: 'all' };
  if (week !== undefined) return { kind: 'week', firstDay: weekOption(week, weekStart), weeks: weeks ?? 1 };
  const latest = weeks ?? last;
  if (latest !== undefined) return { kind: 'latest', weeks: latest };
  if (from === undefined && to === undefined) return byDefault;
  if (from !== undefined && to !== undefined && isDay(to) && to < from)
    throw new UsageError(`--from ${from} --to ${to}: the period ends before it begins`);
  return {
    kind: 'range',
    ...(from !== undefined && { from: dayOption('--from', from) }),
    ...(to !== undefined && { to: dayOption('--to', to) }),
  };
};

const ruleSettings = ({ rules = {} }: Config): Record<string, RuleSetting> => {
  const settings: Record<string, RuleSetting> = {};
  for (const [id, given] of Object.entries(rules)) {
    if (given === undefined) continue;
    const [severity, options] = typeof given === 'string' ? [given, {}] : given;
    settings[id] = severity === 'off' ? { off: true, options: {} } : { off: false, severity, options };
  }
  return settings;
};

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

const dayAt = (epochMs: number, timeZone: string): string =>
  isoWithOffset(epochMs, offsetMinutesAt(epochMs, timeZone)).slice(0, 10);

/** The calendar day of `--now` in `timeZone`; without an offset it is a day or clock time there already. */
const dayOfMoment = (now: string, timeZone: string): string => {
  const [, day, offset] = MOMENT.exec(now) ?? [];
  const epochMs = Date.parse(now);
  if (day === undefined || !isDay(day) || Number.isNaN(epochMs))
    throw new UsageError(`--now ${now}: expected a moment such as 2026-11-15T20:00:00Z`);
  return offset === undefined ? day : dayAt(epochMs, timeZone);
};

/** The calendar day that the clock, or `--now`, shows in `timeZone`. */
const dayOf = (now: string | undefined, clock: () => Date, timeZone: string): string =>
  now === undefined ? dayAt(clock().getTime(), timeZone) : dayOfMoment(now, timeZone);

/** Flags and config turned into what the engine wants. @throws UsageError, ConfigError */
export const resolveSettings = (
  config: Config,
  options: CommonOptions,
  { systemTimeZone, now }: Pick<Io, 'systemTimeZone' | 'now'>,
  byDefault: PeriodChoice = { kind: 'latest', weeks: 1 },
): Settings => {
  const weekStart = config.weekStart ?? 'monday';
  const timeZone = config.timeZone ?? systemTimeZone();
  const today = dayOf(options.now, now, timeZone);
  const others = (options.preset ?? []).slice(1).map((id) => presetById(id)!);
  return {
    preset: presetById(config.preset ?? PRESETS[0]!.id)!,
    ...(others.length > 0 && { otherPresets: others }),
    ...toldSettings(config, Number(today.slice(0, 4))),
    circumstances: toldCircumstances(config, options.athlete ?? config.athlete?.name),
    timeZone,
    isZoneAssumed: config.timeZone === undefined,
    today,
    weekStart,
    units: config.units ?? 'km',
    areUnitsAssumed: config.units === undefined,
    period: periodOf(options, weekStart, byDefault),
    rules: ruleSettings(config),
    ...(options.athlete !== undefined && { athlete: options.athlete }),
  };
};
