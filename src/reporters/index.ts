import type { Athlete } from '../core/athlete.ts';
import type { EffectiveSetting } from '../core/effective-setting.ts';
import type { ChosenSessions, ReportedSession, SlotPlan } from '../core/report.ts';
import type { Reporter } from '../core/reporter.ts';
import { configJson } from './config-json.ts';
import { configText } from './config-text.ts';
import { explainJson } from './explain-json.ts';
import { explainMarkdown } from './explain-markdown.ts';
import { explainText } from './explain-text.ts';
import type { ExplainedRule } from './explained.ts';
import { formatsJson } from './formats-json.ts';
import { formatsText } from './formats-text.ts';
import { json } from './json.ts';
import type { KnownFormats } from './known-formats.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';

import type { Renderer } from './renderer.ts';
import { sessionPageJson } from './session-page-json.ts';
import { sessionText } from './session-text.ts';
import { sessionsCsv } from './sessions-csv.ts';
import { sessionsJson } from './sessions-json.ts';
import { sessionsNdjson } from './sessions-ndjson.ts';
import { sessionsText } from './sessions-text.ts';
import { slotsIcs } from './slots-ics.ts';
import { slotsJson } from './slots-json.ts';
import { slotsText } from './slots-text.ts';
import { text } from './text.ts';
import { zonesJson } from './zones-json.ts';
import { zonesText } from './zones-text.ts';

/** THE list of formats of `recover analyze`; the first is the default. So with the lists below. */
export const REPORTERS = [text, json, ndjson, line, markdown] as const satisfies readonly Reporter[];

/** Formats of `recover sessions`. */
export const SESSION_REPORTERS = [
  sessionsText,
  sessionsCsv,
  sessionsNdjson,
  sessionsJson,
] as const satisfies readonly Renderer<readonly ReportedSession[]>[];

/** Formats of `recover session`. */
export const IN_DEPTH_REPORTERS = [sessionText, sessionPageJson] as const satisfies readonly Renderer<ChosenSessions>[];

/** Formats of `recover slots`. */
export const SLOT_REPORTERS = [slotsText, slotsJson, slotsIcs] as const satisfies readonly Renderer<SlotPlan>[];

/** Formats of `recover zones`. */
export const ZONE_REPORTERS = [zonesText, zonesJson] as const satisfies readonly Renderer<Athlete>[];

/** Formats of `recover explain`. */
export const EXPLAIN_REPORTERS = [explainText, explainJson, explainMarkdown] as const satisfies readonly Renderer<
  readonly ExplainedRule[]
>[];

/** Formats of `recover formats`. */
export const FORMAT_REPORTERS = [formatsText, formatsJson] as const satisfies readonly Renderer<KnownFormats>[];

/** Formats of `recover config`. */
export const CONFIG_REPORTERS = [configText, configJson] as const satisfies readonly Renderer<
  readonly EffectiveSetting[]
>[];
