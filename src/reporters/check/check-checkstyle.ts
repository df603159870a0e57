import type { Finding } from '../../core/finding.ts';
import { clean } from '../../format/clean.ts';
import type { Renderer } from '../renderer.ts';
import { findingsByFile } from './findings-by-file.ts';
import { placedMessage } from './placed-message.ts';
import type { ShownCheck } from './shown-check.ts';
import { UNREADABLE, unreadableFiles } from './unreadable-files.ts';
import { xmlElement } from './xml-element.ts';

const errorElement = (finding: Finding): string[] => {
  const { place, severity, rule } = finding;
  return xmlElement('error', {
    line: place?.line ?? 1,
    column: place?.line === undefined ? undefined : place.column,
    severity,
    message: clean(placedMessage(finding)),
    source: clean(`recover.${rule}`),
  });
};

const unreadableElement = (why: string): string[] =>
  xmlElement('error', { line: 1, severity: 'error', message: clean(why), source: `recover.${UNREADABLE}` });

const fileElement = (name: string, errors: readonly string[]): string[] =>
  xmlElement('file', { name: clean(name) }, errors);

const render = ({ report }: ShownCheck): string => {
  const { files, elsewhere } = findingsByFile(report);
  const untold = new Set(unreadableFiles(report));
  const document = xmlElement('checkstyle', { version: '4.3' }, [
    ...files.flatMap(({ checked, findings }) =>
      fileElement(checked.file, [
        ...(untold.has(checked) ? unreadableElement(checked.why) : []),
        ...findings.flatMap(errorElement),
      ]),
    ),
    ...elsewhere.flatMap((finding) => fileElement(finding.place?.file ?? '-', errorElement(finding))),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.join('\n')}\n`;
};

/** Checkstyle's XML, which many CI tools read. */
export const checkCheckstyle: Renderer<ShownCheck> = {
  id: 'checkstyle',
  summary: 'Checkstyle XML, which many CI tools read',
  render,
};
