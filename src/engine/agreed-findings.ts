import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts';

const milder = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);

/** What a finding is about, whatever it says of it. */
const subjectOf = ({ rule, session, day, place }: Finding): string =>
  [rule, session, day, place?.file, place?.line, place?.column, place?.cell?.sheet].join('|');

/** Findings of the first that the second has as well, with the milder severity; parts of a roll-up that both name. */
export const agreedFindings = (first: readonly Finding[], second: readonly Finding[]): Finding[] => {
  const others = new Map(second.map((finding) => [subjectOf(finding), finding]));
  return first.flatMap((finding) => {
    const other = others.get(subjectOf(finding));
    if (other === undefined) return [];
    const parts = finding.parts?.filter((part) => other.parts?.includes(part));
    // A roll-up names its witnesses: the one with fewer names none that the other lacks.
    const told = (other.parts?.length ?? 0) < (finding.parts?.length ?? 0) ? other : finding;
    return [
      {
        ...told,
        severity: milder(finding.severity, other.severity),
        sources: [...new Set([...finding.sources, ...other.sources])],
        ...(parts !== undefined && { parts }),
      },
    ];
  });
};
