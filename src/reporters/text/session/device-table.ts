import type { ReportedSession } from '../../../core/report.ts';
import type { DeviceSummary } from '../../../core/session.ts';
import { clock } from '../../../format/clock.ts';
import { distance } from '../../../format/distance.ts';
import { fixed } from '../../../format/fixed.ts';
import { fitColumns } from '../fit-columns.ts';
import type { Pen } from '../pen.ts';
import type { Column } from '../table.ts';
import { tableRow } from '../table-row.ts';

/** One figure as the device or platform states it, and as it comes out of the samples. */
interface Pair {
  readonly words: string;
  readonly device: string;
  readonly ours: string;
}

type Print = (value: number) => string;

const pair = (words: string, device: number | undefined, ours: number | undefined, print: Print): Pair[] =>
  device === undefined ? [] : [{ words, device: print(device), ours: ours === undefined ? '-' : print(ours) }];

const bpm: Print = (value) => fixed(value, 0);
const metres: Print = (value) => fixed(value, 0);

const summaryPairs = (session: ReportedSession, device: DeviceSummary, { units }: Pen): Pair[] => [
  ...pair('average HR', device.averageHeartRateBpm, session.averageHeartRateBpm, bpm),
  ...pair('highest HR', device.maxHeartRateBpm, session.maxHeartRateBpm, bpm),
  ...pair(units, device.distanceM, session.distanceM, (value) => distance(value, units, 2)),
  ...pair('timer', device.timerS, session.durationS, clock),
  ...pair('metres up', device.ascentM, session.ascentM, metres),
];

/** What a zone between the device's own edges is called. */
const zoneName = (edges: readonly number[], at: number): string => {
  if (at === 0) return `HR below ${fixed(edges[0]!, 0)}`;
  return at === edges.length
    ? `HR from ${fixed(edges[at - 1]!, 0)}`
    : `HR ${fixed(edges[at - 1]!, 0)}-${fixed(edges[at]!, 0)}`;
};

const zonePairs = ({ zoneEdgesBpm: edges, timeInZoneS: stated, recomputedInZoneS: ours }: DeviceSummary): Pair[] => {
  if (edges === undefined || ours === undefined || stated?.length !== ours.length) return [];
  return ours.flatMap((seconds, at) =>
    seconds < 1 && stated[at]! < 1 ? [] : pair(zoneName(edges, at), stated[at], seconds, clock),
  );
};

const column = (title: string, cells: readonly string[], align: Column['align']): Column => ({ title, align, cells });

/** The device's own summary beside ours; nothing where it stated none. */
export const deviceTable = (session: ReportedSession, pen: Pen): string[] => {
  const { device, trace } = session;
  if (device === undefined || trace === undefined) return [];
  const pairs = [...summaryPairs(session, device, pen), ...zonePairs(device)];
  if (pairs.length === 0) return [];
  const table = fitColumns(
    [
      column(
        '',
        pairs.map(({ words }) => words),
        'left',
      ),
      column(
        'device',
        pairs.map((one) => one.device),
        'right',
      ),
      column(
        'here',
        pairs.map(({ ours }) => ours),
        'right',
      ),
    ],
    pen.width - 2,
  );
  return [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...pairs.map((_, index) => tableRow(table, pen, ({ cells }) => cells[index] ?? '')),
  ];
};
