import type { Finding, Severity } from '../../core/finding.ts';
import { clean } from '../../format/clean.ts';
import { printJson } from '../print-json.ts';
import type { Renderer } from '../renderer.ts';
import { placedMessage } from './placed-message.ts';
import type { ShownCheck } from './shown-check.ts';
import { stableHash } from './stable-hash.ts';
import { uniquePrints } from './unique-prints.ts';
import { UNREADABLE, unreadableFiles } from './unreadable-files.ts';
import { withoutDot } from './without-dot.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

const pathOf = (file: string): string => clean(withoutDot(file));

const locationOf = ({ place }: Finding) => ({
  path: pathOf(place?.file ?? '-'),
  lines: { begin: place?.line ?? 1, ...(place?.endLine !== undefined && { end: place.endLine }) },
});

const issues = ({ report }: ShownCheck) => {
  const prints = uniquePrints(report.findings);
  return [
    ...unreadableFiles(report).map(({ file, why }) => ({
      description: clean(`${file} could not be read: ${why}`),
      check_name: UNREADABLE,
      fingerprint: stableHash(`${UNREADABLE} ${file}`),
      severity: SEVERITIES.error,
      location: { path: pathOf(file), lines: { begin: 1 } },
    })),
    ...report.findings.map((finding, at) => ({
      description: clean(placedMessage(finding)),
      check_name: clean(finding.rule),
      fingerprint: prints[at],
      severity: SEVERITIES[finding.severity],
      location: locationOf(finding),
    })),
  ];
};

/** GitLab's Code Quality report. */
export const checkGitlab: Renderer<ShownCheck> = {
  id: 'gitlab',
  summary: "GitLab's Code Quality report",
  render: (shown) => `${printJson(issues(shown), 2)}\n`,
};
