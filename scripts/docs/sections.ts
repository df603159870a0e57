import { ZONE_MODELS } from '../../src/athlete/zone-models/index.ts';
import type { ZoneModelFacts, ZoneNumber } from '../../src/athlete/zone-models/zone-model-spec.ts';
import type { MeasureMeta } from '../../src/core/measure.ts';
import type { Reader } from '../../src/core/reader.ts';
import { SESSION_COLUMNS } from '../../src/core/session-columns.ts';
import { sourceById } from '../../src/guidelines/sources.ts';
import { MEASURES } from '../../src/measures/science/index.ts';
import { READERS } from '../../src/readers/index.ts';
import { RULES } from '../../src/rules/index.ts';

/** A part of a page that is made from a registry. It stands between `<!-- name: … -->` and `<!-- /name -->`. */
export interface Section {
  readonly file: string;
  readonly name: string;
  readonly text: () => Promise<string>;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const formatRows = ({ dialects, extensions }: Reader): string[][] =>
  dialects.map(({ id, title, looksFor }) => [cell(title), cell(looksFor), extensions.join(' '), `\`${id}\``]);

const formats = async (): Promise<string> => {
  const readers = await Promise.all(READERS.map(({ load }) => load()));
  return table(['what', 'how it is known', 'files', 'dialect'], readers.flatMap(formatRows));
};

const rules = async (): Promise<string> =>
  table(
    ['rule', 'severity', 'what'],
    RULES.map(({ meta }) => [`\`${meta.id}\``, meta.severity, meta.summary]),
  );

const columns = async (): Promise<string> =>
  table(
    ['column', 'holds', 'what'],
    SESSION_COLUMNS.map(({ name, holds, says }) => [`\`${name}\``, holds, cell(says)]),
  );

const sourceText = (id: string): string => {
  const { title, by, year, url } = sourceById(id)!;
  const named = [by, year, title].filter((part) => part !== undefined).join(', ');
  return url === undefined ? named : `[${named}](${url})`;
};

const measureText = (meta: MeasureMeta): string =>
  [
    `### ${meta.name}`,
    `**Is** ${meta.definition}`,
    `**Unit**: ${meta.unit}. **Needs** ${meta.needs}. **Standing**: ${meta.standing}.`,
    meta.edgeCases.map((sentence) => `- ${sentence}`).join('\n'),
    `**Does not say** ${meta.doesNotSay}`,
    `**Rests on** ${meta.sources.map(sourceText).join('; ')}. **Computed in** ${meta.files.map((file) => `\`src/${file}\``).join(', ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const measures = async (): Promise<string> => MEASURES.map(measureText).join('\n\n');

const ZONE_NUMBERS: Readonly<Record<ZoneNumber, string>> = {
  hrMax: 'maximum heart rate',
  hrRest: 'resting heart rate',
  lt1: 'LT1',
  lt2: 'LT2',
  thresholdPace: 'threshold pace',
  vdot: 'VDOT',
  criticalSpeed: 'critical speed',
};

const zoneModelText = ({ id, of, title, needs, says, sources }: ZoneModelFacts): string => {
  const setting = of === 'pace' ? 'pace.model' : 'zones.model';
  const needed = needs.length === 0 ? [] : [`Needs ${needs.map((name) => ZONE_NUMBERS[name]).join(' and ')}.`];
  const from = sources.length === 0 ? [] : [`Rests on ${sources.map(sourceText).join('; ')}.`];
  return [`- **${title}** (\`${setting}\`: \`${id}\`). ${says}`, ...needed, ...from].join(' ');
};

const zoneModels = async (): Promise<string> => ZONE_MODELS.map(zoneModelText).join('\n');

/** THE list of generated parts. */
export const SECTIONS: readonly Section[] = [
  { file: 'README.md', name: 'formats', text: formats },
  { file: 'README.md', name: 'rules', text: rules },
  { file: 'docs/sessions.md', name: 'columns', text: columns },
  { file: 'docs/science.md', name: 'zone-models', text: zoneModels },
  { file: 'docs/science.md', name: 'measures', text: measures },
];

const within = (page: string, { file, name }: Section): readonly [from: number, to: number] => {
  const opening = page.indexOf(`<!-- ${name}: `);
  const from = page.indexOf('-->', opening) + '-->'.length;
  const to = page.indexOf(`<!-- /${name} -->`);
  if (opening === -1 || to < from) throw new Error(`${file} has no part <!-- ${name}: … --> … <!-- /${name} -->`);
  return [from, to];
};

/** What stands in the page now. @throws Error when the page has no such part */
export const sectionIn = (page: string, section: Section): string => page.slice(...within(page, section)).trim();

/** The page with its part as it should be. @throws Error when the page has no such part */
export const withSection = (page: string, section: Section, text: string): string => {
  const [from, to] = within(page, section);
  return `${page.slice(0, from)}\n${text}\n${page.slice(to)}`;
};
