import type { AnalyzeReport } from '../../../src/core/report.ts';
import { base } from './base-report.ts';
import { athlete, finding, run, week } from './build.ts';
import { deepFreeze } from './deep-freeze.ts';
import { slots } from './slots.ts';

/** Titles and names of people who mean no good, and of people who write in other scripts. */
export const HOSTILE_TEXTS = [
  '\u001b]0;pwned\u0007title set',
  '\u001b[2J\u001b[31mred\u001b[0m',
  '\u001bP1;2|device control\u001b\\after',
  '\u009b31mC1\u009d0;osc\u009c',
  '=HYPERLINK("http://example.com","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tleading tab',
  '\rcarriage return',
  'back\b\b\bspace and nul\u0000',
  '\u202egnp.exe\u202c \u2066isolated\u2069',
  'emoji 🏃🏽‍♀️👨‍👩‍👧‍👦🇩🇪❤️ 1️⃣',
  '朝の回復走、ゆっくり皇居一周してから自宅まで戻る長い題名のランニング',
  'e\u0301\u0301\u0301 combining, Läufe über Größe',
  'quote " comma , newline \n end',
  '\ud800 lone surrogate',
  '{name} {x.limit} %s %0A ::error::',
  `${'x'.repeat(5000)}`,
  `${'long words '.repeat(300)}`,
] as const;

const hostileSessions = HOSTILE_TEXTS.map((text, index) =>
  run('2026-11-10', text, [1800 + index, 5000, 140], {
    id: `2026-11-10T06:${String(index).padStart(2, '0')}:00+01:00/running`,
    notes: text,
    athlete: text,
    intent: { kind: 'recovery', from: ['title'], confidence: 'medium' },
    verdict: 'unknown',
  }),
);

const hostileFindings = HOSTILE_TEXTS.flatMap((text, index) => [
  finding('recovery/hr-drift', {
    severity: index % 2 === 0 ? 'error' : 'info',
    message: `found in ${text}`,
    advice: text,
    couldBe: [text],
    day: '2026-11-10',
    session: `2026-11-10T06:${String(index).padStart(2, '0')}:00+01:00/running`,
    evidence: { title: { value: text, unit: 'text' as const } },
  }),
  finding('data/row-unreadable', { message: text, place: { file: text, entry: text, line: index + 1 } }),
]);

/** Foreign text that tries to do harm, in every place that takes foreign text. */
export const hostile: AnalyzeReport = deepFreeze({
  ...base,
  athlete: { ...athlete, missing: { lt2: HOSTILE_TEXTS[0] } },
  weeks: [
    week({ totals: { sessions: 20, runs: 20, durationS: 36_190, distanceM: 100_000, ascentM: 0 }, recoveryRuns: 20 }),
  ],
  sessions: hostileSessions,
  findings: hostileFindings,
  suppressing: {
    file: HOSTILE_TEXTS[0],
    suppressed: HOSTILE_TEXTS.map((reason, at) => ({ finding: hostileFindings[at]!, reason })),
    stale: [],
  },
  slotPlan: {
    ...base.slotPlan,
    assumption: HOSTILE_TEXTS[1],
    slots: [{ ...slots[1]!, why: [...HOSTILE_TEXTS] }],
  },
  inputs: HOSTILE_TEXTS.map((text) => ({
    file: `${text}/${text}`,
    kind: 'csv',
    dialect: text,
    sessions: 1,
    skipped: 0,
    reasons: [text],
    notes: [text],
  })),
  counts: { error: 10, warning: 20, info: 10 },
});
