import { foldName } from '../csv/fold-name.ts';
import type { ChannelColumn, ChannelName } from './channel-columns.ts';

/** Channel and factor to SI by folded header, for sources that name no units in their headers. */
export type FixedColumns = Readonly<Record<string, readonly [channel: ChannelName, factor: number]>>;

/** The columns of a source whose headers are known. */
export const fixedColumns = (headers: readonly string[], known: FixedColumns): readonly ChannelColumn[] =>
  headers.flatMap((header, index) => {
    const meaning = known[foldName(header)];
    return meaning === undefined ? [] : [{ index, header, channel: meaning[0], factor: meaning[1] }];
  });
