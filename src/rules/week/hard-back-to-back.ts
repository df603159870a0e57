import { addDays } from '../../core/dates.ts';
import { defineRule, type WeekSubject } from '../../core/rule.ts';
import type { JudgedSession } from '../../core/session.ts';
import { type DayLoad, dayLoad, sessionLoad } from '../../judge/day-load.ts';

interface Day {
  readonly day: string;
  readonly load: DayLoad;
  readonly heaviest: JudgedSession;
}

const isDemanding = (load: DayLoad): boolean => load === 'hard' || load === 'race' || load === 'long';

/** The demanding days of the week and of the day before it, in order. */
const demandingDays = ({ sessions, dayBefore }: WeekSubject): Day[] => {
  const byDay = new Map<string, JudgedSession[]>();
  for (const session of [...dayBefore, ...sessions])
    byDay.set(session.day, [...(byDay.get(session.day) ?? []), session]);
  const days: Day[] = [];
  for (const [day, ofDay] of byDay) {
    const load = dayLoad(ofDay);
    if (isDemanding(load)) days.push({ day, load, heaviest: ofDay.find((session) => sessionLoad(session) === load)! });
  }
  return days;
};

const nameOf = ({ heaviest }: Day): string => heaviest.title ?? heaviest.observed.kind;

export const hardBackToBack = defineRule({
  meta: {
    id: 'week/hard-back-to-back',
    scope: 'week',
    summary: 'Hard days on consecutive dates',
    severity: 'warning (info when one of them is a long run)',
    group: 'none',
    messages: {
      hard: '"{second}" came the day after "{first}": two hard days in a row',
      long: '"{second}" came the day after "{first}": a hard and a long day in a row; {onLong}',
    },
    advice: 'Put a recovery run, an easy run or rest between them.',
    sources: ['lever', 'yearround', 'zone1', 'newshealth'],
    lines: { lever: [19, 60], yearround: [30], zone1: [37], newshealth: [23] },
    presetFacts: ['long run is hard'],
    confidence: 'Medium: what a day was is read from words or from heart rate.',
    standing: 'coaching advice',
    docs: {
      how: 'A day is hard by its heaviest session: tempo, intervals or race by title, tag or column, or by what heart rate shows with at least medium confidence. Two hard dates in a row give a warning; hard beside long a note, or a warning under presets that count a long run as hard (lever, zone1, newshealth).',
      needs: 'Intent or heart rate of the sessions.',
      why: 'Hard days are followed by easy days (lever); running hard too often stalls progress (yearround).',
      beware:
        'Some published plans put a pace run before the long run on purpose. Two races in a weekend are a choice.',
      fix: 'Move one of the two by a day.',
      see: ['week/no-recovery'],
    },
    options: {},
  },
  *judge(subject, { preset }) {
    const days = demandingDays(subject);
    for (let i = 1; i < days.length; i++) {
      const [first, second] = [days[i - 1]!, days[i]!];
      if (addDays(first.day, 1) !== second.day || second.day < subject.week.from) continue;
      const longs = [first, second].filter((day) => day.load === 'long').length;
      if (longs === 2 || (longs === 1 && preset.longIsHard === 'no')) continue;
      const isWeak = longs === 1 && preset.longIsHard === 'weak';
      yield {
        message: longs === 1 ? 'long' : 'hard',
        severity: isWeak ? 'info' : 'warning',
        confidence: 'medium',
        day: second.day,
        session: second.heaviest.id,
        ...(second.heaviest.sources[0] && { place: second.heaviest.sources[0] }),
        evidence: {
          first: { value: nameOf(first), unit: 'text' },
          second: { value: nameOf(second), unit: 'text' },
          ...(longs === 1 && {
            onLong: {
              value: isWeak ? 'the sources differ on long runs' : 'the preset counts a long run as hard',
              unit: 'text',
            } as const,
          }),
        },
      };
    }
  },
});
