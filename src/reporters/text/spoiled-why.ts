import type { Evidence, Finding } from '../../core/finding.ts';
import type { ReportedSession } from '../../core/report.ts';
import { fill } from '../../format/fill.ts';

/** Ways to say it, each with the evidence that it needs; the first that can be filled is taken. */
interface Way {
  readonly rule: string;
  readonly template: string;
  readonly needs: Readonly<Record<string, Evidence['unit']>>;
}

const WAYS: readonly Way[] = [
  {
    rule: 'recovery/hr-above-cap',
    template: 'HR above {cap:bare} for {above:minutes}',
    needs: { cap: 'bpm', above: 's' },
  },
  {
    rule: 'recovery/hr-above-cap',
    template: 'average HR {average:bare} above {average.limit:bare}',
    needs: { average: 'bpm' },
  },
  {
    rule: 'recovery/became-workout',
    template: 'HR above {aerobicThreshold:bare} for {aboveAerobicThreshold:minutes}',
    needs: { aerobicThreshold: 'bpm', aboveAerobicThreshold: 's' },
  },
  { rule: 'recovery/became-workout', template: '{witnesses}', needs: { witnesses: 'text' } },
];

const canSay = ({ rule, needs }: Way, finding: Finding): boolean =>
  finding.rule === rule &&
  finding.severity !== 'info' &&
  Object.entries(needs).every(
    ([name, unit]) => Object.hasOwn(finding.evidence, name) && finding.evidence[name]!.unit === unit,
  );

/** Why a recovery run counts as a workout, in as few words as that takes; a note is no reason. Empty where none is found. */
export const spoiledWhy = (
  { id }: Pick<ReportedSession, 'id'>,
  findings: readonly Finding[],
  units: 'km' | 'mi',
): string => {
  const ofRun = findings.filter(({ session }) => session === id);
  for (const way of WAYS) {
    const finding = ofRun.find((one) => canSay(way, one));
    if (finding !== undefined) return fill(way.template, finding.evidence, units);
  }
  return '';
};
