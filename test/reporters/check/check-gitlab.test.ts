import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkGitlab } from '../../../src/reporters/check/check-gitlab.ts';
import { finding, view } from '../support/build.ts';
import { checkReport } from '../support/check-build.ts';
import { CHECKS } from '../support/check-reports.ts';

/** What GitLab's page on Code Quality says a report has to be: all of it is required. */
const REPORT = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().min(1),
      lines: z.strictObject({ begin: z.int().min(1), end: z.optional(z.int().min(1)) }),
    }),
  }),
);

const reportOf = (shown: Parameters<typeof checkGitlab.render>[0]): z.output<typeof REPORT> =>
  REPORT.parse(JSON.parse(checkGitlab.render(shown, view())));

describe.each(Object.entries(CHECKS))('the Code Quality report of "%s"', (_, shown) => {
  it('is one, with every finding under a print of its own', () => {
    const report = reportOf(shown);
    expect(report.length).toBeGreaterThanOrEqual(shown.report.findings.length);
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  });
});

it('has rule, severity, path and lines of a finding', () => {
  const place = { file: './plans/a.csv', line: 4, column: 2, endLine: 6, endColumn: 3 };
  const [one] = reportOf({
    report: checkReport([], [finding('plan/x', { severity: 'error', message: 'too much', place })]),
    rules: [],
  });
  expect(one).toMatchObject({
    description: 'too much',
    check_name: 'plan/x',
    severity: 'major',
    location: { path: 'plans/a.csv', lines: { begin: 4, end: 6 } },
  });
});

it('names a file that could not be read', () => {
  expect(reportOf(CHECKS.several)[0]).toMatchObject({
    check_name: 'unreadable',
    location: { path: 'plans/broken.xlsx' },
  });
});
