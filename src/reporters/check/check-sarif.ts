import type { CheckedFile } from '../../core/check-report.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import type { FindingPlace } from '../../core/finding-place.ts';
import { cellName } from '../../format/cell-name.ts';
import { clean } from '../../format/clean.ts';
import type { ExplainedRule } from '../explained.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { printJson } from '../print-json.ts';
import type { Renderer } from '../renderer.ts';
import { TOOL } from '../tool.ts';
import { fileUri } from './file-uri.ts';
import { placedMessage } from './placed-message.ts';
import { ruleHelp } from './rule-help.ts';
import type { ShownCheck } from './shown-check.ts';
import { uniquePrints } from './unique-prints.ts';
import { UNREADABLE, unreadableFiles } from './unreadable-files.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Braces are doubled, as a pair of them may be a placeholder (SARIF 3.11.5); nothing becomes a link (3.11.6). */
const messageText = (text: string): string =>
  clean(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/\](?=\()/g, '] ');

/** What was found is the first line: where there is little room, it alone is shown. */
const paragraphs = (...texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map(messageText)
    .join('\n');

const artifactLocation = (file: string) => {
  const uri = fileUri(file);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
};

/** GitHub takes no place without a line: what is about a whole file stands at its beginning. */
const regionOf = ({ line, column, endLine, endColumn }: FindingPlace) => ({
  startLine: line ?? 1,
  ...(line !== undefined && column !== undefined && { startColumn: column, endLine: endLine ?? line, endColumn }),
});

const location = (place: FindingPlace) => {
  const cell = cellName(place);
  return {
    physicalLocation: { artifactLocation: artifactLocation(place.file), region: regionOf(place) },
    ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: clean(cell) }] }),
  };
};

/** `error`, out of "error (warning in the disputed band)". */
const defaultLevel = (severity: string): string => {
  const [first = ''] = severity.split(/\W/);
  return Object.hasOwn(LEVELS, first) ? LEVELS[first as Severity] : 'warning';
};

const ruleObject = (rule: ExplainedRule) => {
  const help = ruleHelp(rule);
  const { id, summary, docs, severity, isOffByDefault } = rule.meta;
  return {
    id,
    shortDescription: { text: messageText(summary) },
    fullDescription: { text: messageText(docs.how) },
    help: {
      text: help.map(({ title, text }) => `${title}: ${text}`).join('\n'),
      markdown: help.map(({ title, text }) => `**${title}**: ${escapeMarkdown(text)}`).join('\n\n'),
    },
    defaultConfiguration: { enabled: isOffByDefault !== true, level: defaultLevel(severity) },
    properties: { tags: ['training', id.split('/')[0]] },
  };
};

const resultObject = (finding: Finding, print: string, rules: readonly ExplainedRule[]) => {
  const ruleIndex = rules.findIndex(({ meta }) => meta.id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== -1 && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: paragraphs(placedMessage(finding), finding.advice) },
    locations: [location(finding.place!)],
    // Code scanning goes by the first; it must not hang on a line, or moving a row would open every alert anew.
    partialFingerprints: { primaryLocationLineHash: print, 'recover/v1': print },
    properties: {
      confidence: finding.confidence,
      day: finding.day ?? null,
      sources: finding.sources,
      couldBe: finding.couldBe,
    },
  };
};

const unreadable = ({ file, why }: CheckedFile) => ({
  descriptor: { id: UNREADABLE },
  level: 'error',
  message: { text: messageText(`${file} could not be read: ${why}`) },
  locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
});

/** What stands nowhere is no result for others, who show results in files; it is told about the run. */
const placeless = ({ severity, message, rule }: Finding) => ({
  associatedRule: { id: rule },
  level: LEVELS[severity],
  message: { text: messageText(message) },
});

const run = ({ report, rules }: ShownCheck) => {
  const placed = report.findings.filter(({ place }) => place !== undefined);
  const prints = uniquePrints(placed);
  return {
    tool: {
      driver: { name: TOOL.name, version: TOOL.version, semanticVersion: TOOL.version, rules: rules.map(ruleObject) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.files.every(({ isReadable }) => isReadable),
        toolExecutionNotifications: [
          ...unreadableFiles(report).map(unreadable),
          ...report.findings.filter(({ place }) => place === undefined).map(placeless),
        ],
      },
    ],
    artifacts: report.files.map(({ file }) => ({ location: artifactLocation(file), roles: ['analysisTarget'] })),
    results: placed.map((finding, at) => resultObject(finding, prints[at]!, rules)),
    properties: { preset: report.preset.id },
  };
};

/** SARIF 2.1.0, for code scanning and editors. Suppressed findings are left out: not every reader knows them as such. */
export const checkSarif: Renderer<ShownCheck> = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors',
  render: (shown) => `${printJson({ $schema: SCHEMA, version: '2.1.0', runs: [run(shown)] }, 2)}\n`,
};
