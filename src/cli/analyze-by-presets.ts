import type { AnalyzeReport } from '../core/report.ts';
import { agreedReport } from '../engine/agreed-report.ts';
import { type AnalyzeInput, analyze } from '../engine/analyze.ts';
import type { Settings } from '../engine/settings.ts';
import { LOG_RULES } from '../rules/log-rules.ts';

/** The report by the preset chosen; by several, what they agree on. @throws as `analyze` */
export const analyzeByPresets = (log: AnalyzeInput, { otherPresets = [], ...settings }: Settings): AnalyzeReport =>
  otherPresets
    .map((preset) => analyze(log, { ...settings, preset }, LOG_RULES))
    .reduce(agreedReport, analyze(log, settings, LOG_RULES));
