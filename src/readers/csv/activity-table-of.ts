import type { Input } from '../../core/reader.ts';
import { decodeText } from '../decode-text.ts';
import { type ActivityTableSign, activityTableSign } from './activity-table-sign.ts';
import { isBinary } from './is-binary.ts';
import { withLineFeeds } from './read-rows.ts';
import { sampledHeaderLine } from './sampled-table.ts';

/** The first lines give such a table away. */
const HEAD_BYTES = 16_384;

const signOf = (bytes: Uint8Array): ActivityTableSign | undefined => {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isBinary(head)) return undefined;
  const text = withLineFeeds(decodeText(head).text);
  const sign = activityTableSign(text);
  if (sign !== undefined) return sign;
  const line = sampledHeaderLine(text);
  return line === undefined
    ? undefined
    : { id: 'samples', why: `under line ${line} each row tells a time, a heart rate and the way, seconds apart` };
};

/** Found once for a file: two readers and detection ask for the same. */
const signs = new WeakMap<Uint8Array, ActivityTableSign | 'none'>();

/** The form of a table that holds one activity; undefined for a list of activities and for anything else. */
export const activityTableOf = ({ bytes }: Input): ActivityTableSign | undefined => {
  const sign = signs.get(bytes) ?? signOf(bytes) ?? 'none';
  signs.set(bytes, sign);
  return sign === 'none' ? undefined : sign;
};
