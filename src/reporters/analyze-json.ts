import type { AnalyzeReport, Discipline, InputSummary } from '../core/report.ts';
import { athleteJson } from './athlete-json.ts';
import { findingJson } from './finding-json.ts';
import { plannedJson } from './planned-json.ts';
import { readinessJson } from './readiness-json.ts';
import { rounded } from './rounded.ts';
import type { AnalyzeJson, InputJson } from './schemas/analyze-schema.ts';
import { sessionJson } from './session-json.ts';
import { slotJson } from './slot-json.ts';
import { slotNoteJson } from './slot-note-json.ts';
import { suppressedJson } from './suppressed-json.ts';
import { TOOL } from './tool.ts';
import { weekJson } from './week-json.ts';

const inputJson = (input: InputSummary): InputJson => ({
  file: input.file,
  entry: input.entry ?? null,
  kind: input.kind,
  dialect: input.dialect,
  sessions: input.sessions,
  ...(input.days !== undefined && { days: input.days }),
  skipped: input.skipped,
  reasons: [...input.reasons],
  notes: [...input.notes],
});

const disciplineJson = ({ keptShare, ...counts }: Discipline): AnalyzeJson['discipline'] => ({
  weeks: counts.weeks,
  kept: counts.kept,
  borderline: counts.borderline,
  spoiled: counts.spoiled,
  unknown: counts.unknown,
  keptShare: rounded(keptShare, 3),
  keptInARow: counts.keptInARow,
  keptWeeksInARow: counts.keptWeeksInARow,
});

/** The report as the document `recover.analyze/1`. */
export const analyzeJson = (report: AnalyzeReport): AnalyzeJson => ({
  schema: 'recover.analyze/1',
  tool: TOOL,
  athlete: athleteJson(report.athlete),
  preset: report.preset.id,
  timeZone: report.timeZone,
  weekStart: report.weekStart,
  period: { from: report.period.from, to: report.period.to, weeks: report.weeks.map(({ week }) => week) },
  weeks: report.weeks.map(weekJson),
  discipline: disciplineJson(report.discipline),
  restDayWeeksInARow: report.restDayWeeksInARow,
  sessions: report.sessions.map(sessionJson),
  findings: report.findings.map(findingJson),
  suppressed: (report.suppressing?.suppressed ?? []).map(suppressedJson),
  ...(report.readiness !== undefined && { readiness: report.readiness.map(readinessJson) }),
  slotPlan: {
    from: report.slotPlan.from,
    to: report.slotPlan.to,
    assumption: report.slotPlan.assumption,
    notes: report.slotPlan.notes.map(slotNoteJson),
  },
  slots: report.slotPlan.slots.map(slotJson),
  planned: plannedJson(report.planned),
  inputs: report.inputs.map(inputJson),
  counts: { error: report.counts.error, warning: report.counts.warning, info: report.counts.info },
});
