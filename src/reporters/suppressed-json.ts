import type { SuppressedFinding } from '../core/suppression.ts';
import { findingJson } from './finding-json.ts';
import type { SuppressedJson } from './schemas/suppressed-schema.ts';

/** A finding that was taken out, with the reason that the suppressions file gives. */
export const suppressedJson = ({ finding, reason }: SuppressedFinding): SuppressedJson => ({
  ...findingJson(finding),
  reason,
});
