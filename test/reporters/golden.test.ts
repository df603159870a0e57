import { describe, expect, it } from 'vitest';
import type { View } from '../../src/core/view.ts';
import {
  IN_DEPTH_REPORTERS,
  REPORTERS,
  SESSION_REPORTERS,
  SLOT_REPORTERS,
  ZONE_REPORTERS,
} from '../../src/reporters/index.ts';
import { view } from './support/build.ts';
import { REPORTS } from './support/reports.ts';

const golden = (folder: string, name: string): string => `golden/${folder}/${name}.txt`;

/** The views that a text report is kept in; documents look the same in all. */
const VIEWS: Readonly<Record<string, View>> = {
  'text-80': view(),
  'text-60-ascii': view({ columns: 60, ascii: true }),
  'text-40-mi': view({ columns: 40, units: 'mi' }),
  'text-100-verbose': view({ columns: 100, verbose: true }),
};

/** Documents of the long reports would be long and say little: they are checked by claims, not kept. */
const kept = Object.entries({ empty: REPORTS.empty, oneOfEach: REPORTS.oneOfEach });

describe.each(Object.entries(REPORTS))('%s', (name, report) => {
  it.each(Object.entries(VIEWS))('looks as it did in %s', async (folder, how) => {
    await expect(REPORTERS[0].render(report, how)).toMatchFileSnapshot(golden(folder, name));
  });
});

describe.each(kept)('%s', (name, report) => {
  it.each(REPORTERS.slice(1).map((reporter) => [reporter.id, reporter] as const))('as %s', async (id, reporter) => {
    await expect(reporter.render(report, view())).toMatchFileSnapshot(golden(id, name));
  });

  it.each(SESSION_REPORTERS.map((reporter) => [reporter.id, reporter] as const))(
    'sessions as %s',
    async (id, reporter) => {
      await expect(reporter.render(report.sessions, view())).toMatchFileSnapshot(golden(`sessions-${id}`, name));
    },
  );

  it.each(SLOT_REPORTERS.map((reporter) => [reporter.id, reporter] as const))('slots as %s', async (id, reporter) => {
    await expect(reporter.render(report.slotPlan, view())).toMatchFileSnapshot(golden(`slots-${id}`, name));
  });

  it.each(ZONE_REPORTERS.map((reporter) => [reporter.id, reporter] as const))('zones as %s', async (id, reporter) => {
    await expect(reporter.render(report.athlete, view())).toMatchFileSnapshot(golden(`zones-${id}`, name));
  });

  it.each(IN_DEPTH_REPORTERS.map((reporter) => [reporter.id, reporter] as const))(
    'sessions in depth as %s',
    async (id, reporter) => {
      const chosen = { report, chosen: report.sessions };
      await expect(reporter.render(chosen, view())).toMatchFileSnapshot(golden(`session-${id}`, name));
    },
  );
});
