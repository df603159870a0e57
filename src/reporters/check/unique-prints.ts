import type { Finding } from '../../core/finding.ts';
import { stableHash } from './stable-hash.ts';

/** What a finding is recognised by: its fingerprint, or where none was made its day and words. */
const identity = ({ rule, place, day, message, fingerprint }: Finding): string =>
  JSON.stringify([rule, place?.file ?? null, fingerprint ?? [day ?? null, message]]);

/**
 * A print for each finding, in their order, by which another tool tells old findings from new ones: it stays the same when
 * rows move, and no two in a report are the same (`3f…9a:1`, and `:2` for the second that looks alike).
 */
export const uniquePrints = (findings: readonly Finding[]): string[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = stableHash(identity(finding));
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
  });
};
