import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { SlotPlan } from '../../src/core/report.ts';
import type { CalendarView } from '../../src/core/view.ts';
import { slotsIcs } from '../../src/reporters/slots-ics.ts';
import { view } from './support/build.ts';
import { hostile } from './support/hostile.ts';
import { slots } from './support/slots.ts';

const plan: SlotPlan = { from: '2026-11-16', to: '2026-11-22', assumption: 'hard Tue', slots, notes: [] };
const calendar = (more: Partial<CalendarView> = {}): CalendarView => ({
  madeAtMs: Date.UTC(2026, 10, 15, 20),
  isPrivate: false,
  ...more,
});

/** As an independent parser reads it. */
const read = (text: string) => {
  const root = new ical.Component(ical.parse(text));
  return {
    root,
    events: root.getAllSubcomponents('vevent').map((event) => ({
      event: new ical.Event(event),
      get: (name: string) => event.getFirstPropertyValue(name)?.toString(),
    })),
  };
};
const written = (more: Partial<CalendarView> = {}, of: SlotPlan = plan) =>
  slotsIcs.render(of, view({ calendar: calendar(more) }));

describe('the calendar of slots', () => {
  it('holds an event for each slot, all day, that blocks nothing', () => {
    const { root, events } = read(written());
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(events.map(({ event }) => event.uid)).toEqual(slots.map(({ uid }) => uid));
    expect(events.map(({ event }) => [event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['2026-11-16', '2026-11-17'],
      ['2026-11-18', '2026-11-19'],
      ['2026-11-21', '2026-11-22'],
    ]);
    expect(new Set(events.map(({ get }) => get('transp')))).toEqual(new Set(['TRANSPARENT']));
  });

  it('says how long, how hard, why and by whom', () => {
    const run = read(written()).events[1]!.event;
    expect(run.summary).toBe('Recovery run 20-30 min (HR up to 137)');
    expect(run.description).toContain('Why: 24 h after Tue, best slot.');
    expect(run.description).toContain('About 6:25 to 6:57 per km.');
    expect(run.description).toContain('Sources: lever.');
  });

  it('begins runs at the moment asked for, for as long as they may last', () => {
    const startMsOf = (day: string): number => Date.parse(`${day}T06:30:00Z`);
    const [rest, run] = read(written({ startMsOf })).events;
    expect(rest!.event.startDate.isDate).toBe(true);
    expect(run!.event.startDate.toJSDate().toISOString()).toBe('2026-11-18T06:30:00.000Z');
    expect(run!.event.duration.toSeconds()).toBe(30 * 60);
  });

  it('leaves the hour of a second run open', () => {
    const startMsOf = (day: string): number => Date.parse(`${day}T06:30:00Z`);
    const [, second] = read(
      written({ startMsOf }, { ...plan, slots: [slots[1]!, { ...slots[1]!, kind: 'double', uid: 'd' }] }),
    ).events;
    expect(second!.event.startDate.isDate).toBe(true);
    expect(second!.event.summary).toBe('Second run, easy 20-30 min (HR up to 137)');
  });

  it('gives nothing away when it is private', () => {
    const text = written({ isPrivate: true });
    expect(read(text).events.map(({ event }) => event.summary)).toEqual(['Rest', 'Run', 'Run']);
    expect(text).not.toMatch(/DESCRIPTION|CATEGORIES|HR|ecovery/);
  });

  it('keeps the ids over runs, and counts a later one as a later version', () => {
    const [first, later] = [calendar().madeAtMs, calendar().madeAtMs + 3_600_000].map(
      (madeAtMs) => read(written({ madeAtMs })).events,
    );
    expect(later!.map(({ event }) => event.uid)).toEqual(first!.map(({ event }) => event.uid));
    expect(Number(later![0]!.get('sequence'))).toBe(Number(first![0]!.get('sequence')) + 60);
  });

  it('is a calendar without slots too, and survives hostile words', () => {
    expect(read(written({}, { ...plan, slots: [] })).events).toEqual([]);
    const text = written({}, hostile.slotPlan);
    expect(read(text).events).toHaveLength(hostile.slotPlan.slots.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
