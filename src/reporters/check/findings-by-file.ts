import type { CheckedFile, CheckReport } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';

/** A file that was checked with the findings in it, in their order. */
export interface FileFindings {
  readonly checked: CheckedFile;
  readonly findings: readonly Finding[];
}

export interface GroupedFindings {
  readonly files: readonly FileFindings[];
  /** In none of the files that were checked: in a log, in a file of suppressions. */
  readonly elsewhere: readonly Finding[];
}

/** The findings under the files that they stand in; every file is there once, in the order of the report. */
export const findingsByFile = ({ files, findings }: CheckReport): GroupedFindings => {
  const byName = new Map<string, Finding[]>(files.map(({ file }) => [file, []]));
  const elsewhere: Finding[] = [];
  for (const finding of findings) (byName.get(finding.place?.file ?? '') ?? elsewhere).push(finding);
  return { files: files.map((checked) => ({ checked, findings: byName.get(checked.file) ?? [] })), elsewhere };
};
