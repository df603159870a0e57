import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCheckstyle } from '../../../src/reporters/check/check-checkstyle.ts';
import { checkJunit } from '../../../src/reporters/check/check-junit.ts';
import { finding, view } from '../support/build.ts';
import { checkedFile, checkReport, findingAt, unreadableFile } from '../support/check-build.ts';
import { CHECK_RULES, CHECKS, PLAN_LINES } from '../support/check-reports.ts';

const XSD = new URL('../../../fixtures/formats/junit-10.xsd', import.meta.url);
const schema = XmlDocument.fromBuffer(readFileSync(XSD));
const validator = XsdValidator.fromDoc(schema);

afterAll(() => {
  validator.dispose();
  schema.dispose();
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A document as saxes, which is strict, reads it. */
const read = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
};

const faults = (xml: string): unknown => {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return 'none';
  } catch (error) {
    return error;
  } finally {
    document.dispose();
  }
};

const FILE = 'plans/autumn.csv';
const junitOf = (...findings: Parameters<typeof checkReport>[1]): Element =>
  read(
    checkJunit.render({ report: checkReport([checkedFile(FILE, PLAN_LINES)], findings), rules: CHECK_RULES }, view()),
  );
const casesOf = (root: Element): Element[] => root.children.flatMap(({ children }) => children);
const caseNamed = (root: Element, rule: string, name: string): Element | undefined =>
  casesOf(root).find(({ attributes }) => attributes.classname === rule && attributes.name === `${FILE}: ${name}`);

describe.each(Object.entries(CHECKS))('the XML of "%s"', (_, shown) => {
  const junit = checkJunit.render(shown, view());
  const checkstyle = checkCheckstyle.render(shown, view());

  it('is well-formed', () => {
    expect(read(junit).name).toBe('testsuites');
    expect(read(checkstyle).name).toBe('checkstyle');
  });

  it('is JUnit by the schema of Jenkins', () => {
    expect(faults(junit)).toBe('none');
  });

  it('counts what it holds', () => {
    for (const { attributes, children } of [
      ...read(junit).children,
      { ...read(junit), children: casesOf(read(junit)) },
    ]) {
      const having = (name: string) =>
        children.filter((one) => one.children.some((child) => child.name === name)).length;
      expect(attributes).toMatchObject({
        tests: String(children.length),
        failures: String(having('failure')),
        errors: String(having('error')),
      });
    }
  });

  it('has every finding once', () => {
    const details = casesOf(read(junit)).flatMap(({ children }) => children);
    const told = details.flatMap(({ name, text }) =>
      name === 'system-out' ? text.split('\n').filter((line) => line.includes(': info: ')) : [text],
    );
    const errors = read(checkstyle).children.flatMap(({ children }) => children);
    expect(errors.length).toBeGreaterThanOrEqual(shown.report.findings.length);
    expect(told.length).toBeGreaterThanOrEqual(
      shown.report.findings.filter(({ severity }) => severity !== 'info').length,
    );
  });
});

it('is refused by the schema of Jenkins where it is wrong, so that the check above can fail', () => {
  const junit = checkJunit.render(CHECKS.oneOfEach, view());
  expect(faults(junit.replace('tests=', 'proofs='))).not.toBe('none');
  expect(faults(junit.replaceAll('failure', 'failed'))).not.toBe('none');
});

describe('JUnit', () => {
  it('has a test case for every rule in every week, green where nothing was found', () => {
    const root = junitOf(findingAt('plan/hard-back-to-back', [FILE, PLAN_LINES, '3x1 mi T'], { severity: 'error' }));
    const planRules = CHECK_RULES.filter(({ meta }) => meta.scope === 'plan');
    expect(casesOf(root)).toHaveLength(4 * planRules.length);
    expect(caseNamed(root, 'plan/hard-back-to-back', 'week 3 from 2026-11-30')!.children[0]!.name).toBe('failure');
    expect(caseNamed(root, 'plan/hard-back-to-back', 'week 1 from 2026-11-16')!.children).toEqual([]);
    expect(caseNamed(root, 'plan/recovery-too-long', 'week 3 from 2026-11-30')!.children).toEqual([]);
  });

  it('fails for a warning, not for a note', () => {
    const of = (severity: 'warning' | 'info') =>
      junitOf(findingAt('plan/unparsed-cell', [FILE, PLAN_LINES, 'see mail'], { severity })).attributes.failures;
    expect([of('warning'), of('info')]).toEqual(['1', '0']);
  });

  it('finds the week by the day, or by the line, where no workout stands at the place', () => {
    const byDay = junitOf(finding('plan/x', { place: { file: FILE }, day: '2026-11-25' }));
    expect(caseNamed(byDay, 'plan/x', 'week 2 from 2026-11-23')!.children).toHaveLength(1);
    const byLine = junitOf(finding('plan/x', { place: { file: FILE, line: 5, column: 1 } }));
    expect(caseNamed(byLine, 'plan/x', 'week 4 from 2026-12-07')!.children).toHaveLength(1);
  });

  it('keeps what belongs to no week under the whole plan', () => {
    const root = junitOf(finding('plan/x', { place: { file: FILE } }));
    expect(caseNamed(root, 'plan/x', 'whole plan')!.children).toHaveLength(1);
  });

  it('calls a file that could not be read an error', () => {
    const broken = unreadableFile('b.xlsx', 'save it as CSV');
    const root = read(checkJunit.render({ report: checkReport([broken], []), rules: CHECK_RULES }, view()));
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(casesOf(root)[0]!.children[0]!.attributes.message).toBe('save it as CSV');
  });

  it('keeps quotes, brackets and CDATA ends as they are, and drops what XML cannot hold', () => {
    const message = ']]> <b> & "x" \'y\' \ufffe\uffff 😀';
    const root = junitOf(finding('plan/x', { message, advice: '', place: { file: FILE } }));
    const [failure] = caseNamed(root, 'plan/x', 'whole plan')!.children;
    expect(failure!.attributes.message).toBe(']]> <b> & "x" \'y\'  😀');
    expect(failure!.text).toBe(`${FILE}: warning: ]]> <b> & "x" 'y'  😀`);
  });
});

describe('Checkstyle', () => {
  it('has a file for each file, and an error for each finding', () => {
    const [file] = read(checkCheckstyle.render(CHECKS.oneOfEach, view())).children;
    expect(file!.attributes.name).toBe(FILE);
    expect(file!.children[1]!.attributes).toEqual({
      line: '4',
      column: '18',
      severity: 'error',
      message: 'Wed 2 Dec "3x1 mi T" is the day after Tue 1 Dec "6x800 @5K"',
      source: 'recover.plan/hard-back-to-back',
    });
  });

  it('knows no severity but those of Checkstyle', () => {
    for (const shown of Object.values(CHECKS))
      for (const { children } of read(checkCheckstyle.render(shown, view())).children)
        for (const { attributes } of children) expect(['error', 'warning', 'info']).toContain(attributes.severity);
  });

  it('names a file that could not be read', () => {
    const file = read(checkCheckstyle.render(CHECKS.several, view())).children.find(
      ({ attributes }) => attributes.name === 'plans/broken.xlsx',
    );
    expect(file!.children.map(({ attributes }) => attributes.source)).toEqual(['recover.unreadable']);
  });
});
