import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkSarif } from '../../../src/reporters/check/check-sarif.ts';
import { VERSION } from '../../../src/version.ts';
import { finding, view } from '../support/build.ts';
import { checkReport } from '../support/check-build.ts';
import { CHECK_RULES, CHECKS } from '../support/check-reports.ts';

const SCHEMA = new URL('../../../fixtures/formats/sarif-2.1.0-rtm.5.json', import.meta.url);
const ajv = addFormats.default(new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false }));
const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { id: string }[] } };
      readonly columnKind: string;
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
        },
      ];
      readonly results: readonly Result[];
    },
  ];
}

const logOf = (shown: Parameters<typeof checkSarif.render>[0]): Log => JSON.parse(checkSarif.render(shown, view()));
const resultsOf = (...findings: Parameters<typeof checkReport>[1]): readonly Result[] =>
  logOf({ report: checkReport([], findings), rules: CHECK_RULES }).runs[0].results;
const textOf = (message: string): string =>
  resultsOf(finding('plan/x', { message, advice: '', place: { file: 'a.csv' } }))[0]!.message.text;
const uriOf = (file: string): string =>
  resultsOf(finding('plan/x', { place: { file } }))[0]!.locations[0]!.physicalLocation.artifactLocation.uri;

describe.each(Object.entries(CHECKS))('the SARIF log of "%s"', (_, shown) => {
  const log = logOf(shown);

  it('is one by the published schema', () => {
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('points at its rules by their place in the list', () => {
    const [{ tool, results }] = log.runs;
    for (const { ruleId, ruleIndex } of results)
      expect(ruleIndex === undefined ? ruleId : tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('tells no two results by the same print', () => {
    const prints = log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('holds nothing that a terminal would obey', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const active = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
    expect(checkSarif.render(shown, view())).not.toMatch(active);
  });
});

it('is refused by the schema where it is wrong, so that the checks above can fail', () => {
  const log = logOf(CHECKS.oneOfEach);
  const [run] = log.runs;
  const wrong = (result: object) => ({ ...log, runs: [{ ...run, results: [{ ...run.results[0], ...result }] }] });
  expect(isValid(wrong({}))).toBe(true);
  expect(isValid(wrong({ level: 'info' }))).toBe(false);
  expect(isValid(wrong({ severity: 'error' }))).toBe(false);
  const at = (physicalLocation: object) => wrong({ locations: [{ physicalLocation }] });
  expect(isValid(at({ artifactLocation: { uri: 'a b.csv' } }))).toBe(false);
  expect(isValid(at({ artifactLocation: { uri: 'a.csv' }, region: { startLine: 0 } }))).toBe(false);
});

describe('a result', () => {
  it('has rule, level, place, message and advice', () => {
    const { version, rules } = logOf(CHECKS.oneOfEach).runs[0].tool.driver;
    expect([version, rules.map(({ id }) => id)]).toEqual([VERSION, CHECK_RULES.map(({ meta }) => meta.id)]);
    expect(logOf(CHECKS.oneOfEach).runs[0].columnKind).toBe('utf16CodeUnits');
    expect(logOf(CHECKS.oneOfEach).runs[0].results[1]).toMatchObject({
      ruleId: 'plan/hard-back-to-back',
      level: 'error',
      message: {
        text: 'Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K"\nMove it to Thursday or Friday, or put rest, recovery or an easy run between them.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/autumn.csv', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 18, endLine: 4, endColumn: 26 },
          },
        },
      ],
    });
  });

  it('calls a note a note', () => {
    expect(resultsOf(finding('plan/x', { severity: 'info', place: { file: 'a.csv' } }))[0]!.level).toBe('note');
  });

  it('stands at the beginning of the file where it is about all of it', () => {
    const [result] = resultsOf(finding('plan/x', { place: { file: 'a.csv' } }));
    expect(result!.locations[0]!.physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('keeps its print when rows move, and has another when the workout is another', () => {
    const print = (more: object) =>
      resultsOf(
        finding('plan/x', { place: { file: 'a.csv', line: 4 }, fingerprint: 'x/2026-12-02/tempo', ...more }),
      )[0]!.partialFingerprints;
    expect(print({ place: { file: 'a.csv', line: 9 }, message: 'said otherwise' })).toEqual(print({}));
    expect(print({ fingerprint: 'x/2026-12-03/tempo' })).not.toEqual(print({}));
    expect(print({ place: { file: 'b.csv', line: 4 } })).not.toEqual(print({}));
  });

  it('counts those that look alike', () => {
    const twin = finding('plan/x', { place: { file: 'a.csv' }, fingerprint: 'same' });
    const prints = resultsOf(twin, twin).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash!);
    expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2']);
    expect(prints[0]!.split(':')[0]).toBe(prints[1]!.split(':')[0]);
  });
});

describe('the text of a message', () => {
  it('has its braces doubled, as SARIF 3.11.5 wants them', () => {
    expect(textOf('{0} and {name}')).toBe('{{0}} and {{name}}');
  });

  it('becomes no link', () => {
    expect(textOf('[rest](http://example.com)')).not.toMatch(/\]\(/);
  });
});

describe('the address of a file', () => {
  it.each([
    ['plans/autumn.csv', 'plans/autumn.csv'],
    ['./plans//autumn.csv', 'plans//autumn.csv'],
    ['../plan.csv', '../plan.csv'],
    ['plans/my plan 100%.csv', 'plans/my%20plan%20100%25.csv'],
    ['a:b.csv', 'a%3Ab.csv'],
    ['日本.csv', '%E6%97%A5%E6%9C%AC.csv'],
    ['/home/coach/a b.csv', 'file:///home/coach/a%20b.csv'],
    ['C:\\plans\\a b.csv', 'file:///C:/plans/a%20b.csv'],
    ['lone \ud800.csv', 'lone%20%EF%BF%BD.csv'],
    ['a#b?c.csv', 'a%23b%3Fc.csv'],
  ])('of %j is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });
});

describe('what is no result', () => {
  it('is told about the run: a file that could not be read, a finding that stands nowhere', () => {
    const [{ invocations }] = logOf(CHECKS.several).runs;
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0]!.message.text).toBe(
      'plans/broken.xlsx could not be read: this is a spreadsheet; save it as CSV',
    );
    const log = logOf({ report: checkReport([], [finding('plan/x', { message: 'nowhere' })]), rules: [] });
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0]!.message.text).toBe('nowhere');
    expect(logOf(CHECKS.oneOfEach).runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  it('is a finding that was suppressed', () => {
    const { report } = CHECKS.oneOfEach;
    expect(report.suppressed.length).toBeGreaterThan(0);
    expect(logOf(CHECKS.oneOfEach).runs[0].results).toHaveLength(report.findings.length);
  });
});
