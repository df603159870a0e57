import type { CheckedFile } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';
import { clean } from '../../format/clean.ts';
import type { Renderer } from '../renderer.ts';
import { type FileFindings, findingsByFile } from './findings-by-file.ts';
import { placedMessage } from './placed-message.ts';
import { planWeeks } from './plan-weeks.ts';
import type { ShownCheck } from './shown-check.ts';
import { UNREADABLE } from './unreadable-files.ts';
import { xmlElement } from './xml-element.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly (readonly string[])[];
  readonly failures: number;
  readonly errors: number;
}

/** Of findings that belong to no week of a plan. */
const WHOLE = 'whole plan';

const detail = (finding: Finding): string => {
  const { place, severity, advice } = finding;
  const where = [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  return [`${clean(where)}: ${severity}: ${clean(placedMessage(finding))}`, clean(advice)]
    .filter((line) => line !== '')
    .join('\n');
};

const isFailure = ({ severity }: Finding): boolean => severity !== 'info';

/** A rule in a week of a file: green where it found nothing; a note does not fail it. */
const testCase = (file: string, rule: string, week: string, findings: readonly Finding[]): string[] => {
  const failures = findings.filter(isFailure);
  const notes = findings.filter((finding) => !isFailure(finding));
  return xmlElement('testcase', { name: clean(`${file}: ${week}`), classname: clean(rule) }, [
    ...failures.flatMap((one) =>
      xmlElement('failure', { type: one.severity, message: clean(placedMessage(one)) }, detail(one)),
    ),
    ...(notes.length === 0 ? [] : xmlElement('system-out', {}, notes.map(detail).join('\n'))),
  ]);
};

/** The findings by rule and week; a tab is in neither name. */
const byRuleAndWeek = ({ checked, findings }: FileFindings, nameOf: (finding: Finding) => string | undefined) => {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\t${checked.isReadable ? (nameOf(finding) ?? WHOLE) : WHOLE}`;
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return found;
};

const unreadableCase = ({ file, why }: CheckedFile): string[] =>
  xmlElement(
    'testcase',
    { name: clean(`${file}: ${WHOLE}`), classname: UNREADABLE },
    xmlElement('error', { type: UNREADABLE, message: clean(why) }, clean(`${file} could not be read: ${why}`)),
  );

const suite = (group: FileFindings, planRules: readonly string[]): Suite => {
  const { checked, findings } = group;
  const { names, nameOf } = planWeeks(checked);
  const found = byRuleAndWeek(group, nameOf);
  const rules = [...new Set([...planRules, ...findings.map(({ rule }) => rule)])];
  const cases = rules.flatMap((rule) =>
    [...names, WHOLE].flatMap((week) => {
      const here = found.get(`${rule}\t${week}`) ?? [];
      return week === WHOLE && here.length === 0 ? [] : [{ lines: testCase(checked.file, rule, week, here), here }];
    }),
  );
  const isTold = checked.isReadable || findings.length > 0;
  return {
    name: checked.file,
    cases: [...(isTold ? [] : [unreadableCase(checked)]), ...cases.map(({ lines }) => lines)],
    failures: cases.filter(({ here }) => here.some(isFailure)).length,
    errors: isTold ? 0 : 1,
  };
};

const ELSEWHERE = { isReadable: true, why: '', lines: [], plans: [], weeks: 0, days: 0 } as const;
const NOTHING_READ = { understood: 0, assumed: 0, unparsed: 0, assumptions: [] } as const;

/** Findings in other files than those that were checked, as a suite of their own. */
const elsewhereGroups = (findings: readonly Finding[]): FileFindings[] =>
  findings.length === 0 ? [] : [{ checked: { file: 'elsewhere', ...ELSEWHERE, ...NOTHING_READ }, findings }];

const total = (suites: readonly Suite[], of: (suite: Suite) => number): number =>
  suites.reduce((sum, one) => sum + of(one), 0);

const suiteElement = ({ name, cases, failures, errors }: Suite): string[] =>
  xmlElement('testsuite', { name: clean(name), tests: cases.length, failures, errors }, cases.flat());

const render = ({ report, rules }: ShownCheck): string => {
  const { files, elsewhere } = findingsByFile(report);
  const planRules = rules.filter(({ meta }) => meta.scope === 'plan').map(({ meta }) => meta.id);
  const suites = [
    ...files.map((group) => suite(group, group.checked.isReadable ? planRules : [])),
    ...elsewhereGroups(elsewhere).map((group) => suite(group, [])),
  ];
  const sums = {
    tests: total(suites, ({ cases }) => cases.length),
    failures: total(suites, ({ failures }) => failures),
    errors: total(suites, ({ errors }) => errors),
  };
  const document = xmlElement('testsuites', { name: 'recover check', ...sums }, suites.flatMap(suiteElement));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.join('\n')}\n`;
};

/** JUnit's XML as Jenkins and GitLab read it: a suite a file, a test case for every rule in every week. */
export const checkJunit: Renderer<ShownCheck> = {
  id: 'junit',
  summary: 'JUnit XML, a test case for every rule in every week',
  render,
};
