import type { Evidence, Finding, Unit } from '../core/finding.ts';
import { locationJson } from './location-json.ts';
import { rounded } from './rounded.ts';
import type { FindingJson } from './schemas/finding-schema.ts';

type EvidenceJson = FindingJson['evidence'][string];

/** Units by the names that documents use, which say what the number is: a percent value is a ratio, a speed is m/s. */
const UNITS = {
  bpm: 'bpm',
  s: 's',
  m: 'm',
  speed: 'mps',
  percent: 'ratio',
  count: 'count',
  text: 'text',
} as const satisfies Record<Unit, EvidenceJson['unit']>;

/** Decimals that keep every digit a limit can depend on. */
const DECIMALS = 4;

const evidenceJson = ({ value, unit, limit }: Evidence): EvidenceJson => ({
  value: typeof value === 'string' ? value : rounded(value, DECIMALS),
  unit: UNITS[unit],
  limit: rounded(limit, DECIMALS),
});

/** A finding as documents carry it. */
export const findingJson = (finding: Finding): FindingJson => ({
  rule: finding.rule,
  severity: finding.severity,
  confidence: finding.confidence,
  message: finding.message,
  session: finding.session ?? null,
  day: finding.day ?? null,
  location: locationJson(finding.place),
  evidence: Object.fromEntries(Object.entries(finding.evidence).map(([name, one]) => [name, evidenceJson(one)])),
  advice: finding.advice,
  couldBe: [...finding.couldBe],
  sources: [...finding.sources],
  parts: [...(finding.parts ?? [])],
});
