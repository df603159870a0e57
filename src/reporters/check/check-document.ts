import type { CheckedFile, CheckedPlan, CheckReport } from '../../core/check-report.ts';
import type { Finding } from '../../core/finding.ts';
import { findingJson } from '../finding-json.ts';
import { rounded } from '../rounded.ts';
import type { CheckJson } from '../schemas/check-schema.ts';
import { TOOL } from '../tool.ts';
import { datedDays } from './dated-days.ts';
import { workoutJson } from './workout-json.ts';

type FileJson = CheckJson['files'][number];

const planJson = (plan: CheckedPlan): FileJson['plans'][number] => {
  const { document, distanceUnit } = plan;
  const days = datedDays(plan);
  return {
    title: document.title ?? null,
    from: days?.from ?? null,
    to: days?.to ?? null,
    weeks: plan.weeks,
    distanceUnit:
      distanceUnit === undefined
        ? null
        : { unit: distanceUnit.unit, from: distanceUnit.origin, because: distanceUnit.because ?? null },
    race:
      document.race === undefined
        ? null
        : { day: document.race.day ?? null, distanceM: rounded(document.race.distanceM) },
    passedOver: document.passedOver.map(({ reason, count }) => ({ reason, count })),
    notes: [...document.notes],
  };
};

const fileJson = (checked: CheckedFile): FileJson => ({
  file: checked.file,
  readable: checked.isReadable,
  format: checked.format ?? null,
  why: checked.why,
  plans: checked.plans.map(planJson),
  weeks: checked.weeks,
  days: checked.days,
  understood: checked.understood,
  assumed: checked.assumed,
  unparsed: checked.unparsed,
  assumptions: checked.assumptions.map(({ what, count }) => ({ what, count })),
});

const checkFindingJson = (finding: Finding): CheckJson['findings'][number] => ({
  ...findingJson(finding),
  fingerprint: finding.fingerprint ?? null,
});

/** A check as data, `recover.check/1`: SI units, unknown is null. */
export const checkDocument = (report: CheckReport): CheckJson => ({
  schema: 'recover.check/1',
  tool: TOOL,
  preset: report.preset.id,
  files: report.files.map(fileJson),
  workouts: report.files.flatMap(({ file, plans }) =>
    plans.flatMap(({ workouts }) => workouts.map((workout) => workoutJson(workout, file))),
  ),
  findings: report.findings.map(checkFindingJson),
  suppressed: report.suppressed.map(({ finding, reason }) => ({ ...checkFindingJson(finding), reason })),
  counts: { error: report.counts.error, warning: report.counts.warning, info: report.counts.info },
});
