import type { AnalyzeReport, ChosenSessions, ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { clock } from '../format/clock.ts';
import { fixed } from '../format/fixed.ts';
import { wrap } from '../format/wrap.ts';
import type { Renderer } from './renderer.ts';
import { costLine } from './text/cost-line.ts';
import { findingBlocks } from './text/finding-blocks.ts';
import { type Pen, penFor } from './text/pen.ts';
import { selectFindings } from './text/select-findings.ts';
import { deviceTable } from './text/session/device-table.ts';
import { habitLines } from './text/session/habit-lines.ts';
import { halves } from './text/session/halves.ts';
import { heading } from './text/session/heading.ts';
import { heartRatePicture } from './text/session/heart-rate-picture.ts';
import { lapTable } from './text/session/lap-table.ts';
import { movingColumns } from './text/session/moving-columns.ts';
import { pacePicture } from './text/session/pace-picture.ts';
import { LABEL_WIDTH } from './text/session/picture.ts';
import { repetitionTable } from './text/session/repetition-table.ts';
import { suppressedLines } from './text/suppressed-lines.ts';
import { zoneBars } from './text/zone-bars.ts';

type Block = readonly string[];

const MOST_STOPS = 4;

const indented = (text: string, pen: Pen): string[] => wrap(text, pen.width - 2).map((line) => `  ${line}`);

/** The curves; where there is no stream the laps, or a word that there are none. */
const pictures = (session: ReportedSession, { athlete }: AnalyzeReport, pen: Pen): Block[] => {
  const { trace, laps = [] } = session;
  if (trace === undefined) {
    const why = 'No picture: only a recording (FIT, TCX, GPX) tells how heart rate and pace went.';
    return [indented(why, pen), lapTable(laps, pen)];
  }
  const columns = movingColumns(trace, pen.width - LABEL_WIDTH);
  const stops = columns.stops.slice(0, MOST_STOPS).map(({ atS, lastsS }) => `${clock(lastsS)} at ${clock(atS)}`);
  const more = columns.stops.length > MOST_STOPS ? [`${columns.stops.length - MOST_STOPS} more`] : [];
  return [
    heartRatePicture(session, athlete, columns, pen),
    pacePicture(session, athlete, columns, pen),
    stops.length === 0 ? [] : indented(`Moving time; left out: stops of ${[...stops, ...more].join(', ')}.`, pen),
  ];
};

const zones = ({ zones: { timeInZoneS, timeInZoneFrom } }: ReportedSession, report: AnalyzeReport, pen: Pen): Block => {
  if (timeInZoneS === undefined || timeInZoneFrom === 'average') return [];
  return zoneBars(
    { zoneSeconds: timeInZoneS, zoneSecondsFrom: [timeInZoneFrom ?? 'histogram'], totals: { runs: 1 } },
    report.athlete,
    pen,
  );
};

const loads = ({ load }: ReportedSession, pen: Pen): Block => {
  const named = [
    ['TRIMP', load.trimp],
    ['Edwards', load.edwards],
    ['Lucia', load.lucia],
    ['HRSS', load.hrss],
    ['RSS', load.rss],
    ['session RPE', load.srpe],
  ] as const;
  const known = named.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${fixed(value, 0)}`]));
  const head = '  Load    ';
  return known.length === 0
    ? []
    : wrap(known.join(', '), pen.width - head.length).map(
        (line, at) => (at === 0 ? head : ' '.repeat(head.length)) + line,
      );
};

/** The findings on this session alone, with their stories. A price that no finding tells stands by itself. */
const findings = (session: ReportedSession, report: AnalyzeReport, pen: Pen): Block[] => {
  const own = report.findings.filter((finding) => finding.session === session.id);
  const alone: AnalyzeReport = { ...report, sessions: [session], findings: own };
  const blocks = findingBlocks(selectFindings(alone, true), alone, pen);
  const cost = own.length === 0 ? costLine(session, pen) : '';
  return cost === '' ? blocks : [...blocks, indented(cost, pen)];
};

/** What was found on this session and let stand. */
const letStand = (session: ReportedSession, { suppressing }: AnalyzeReport, pen: Pen): Block => {
  if (suppressing === undefined) return [];
  const suppressed = suppressing.suppressed.filter(({ finding }) => finding.session === session.id);
  return suppressedLines({ ...suppressing, suppressed }, pen);
};

const page = (session: ReportedSession, report: AnalyzeReport, pen: Pen): string => {
  const blocks: Block[] = [
    heading(session, report, pen),
    ...pictures(session, report, pen),
    repetitionTable(session.observed.pattern, session.observed.repetitions, pen),
    [
      ...halves(session.drift, pen),
      ...habitLines(session, pen),
      ...zones(session, report, pen),
      ...loads(session, pen),
    ],
    ...findings(session, report, pen),
    deviceTable(session, pen),
    letStand(session, report, pen),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
};

const render = ({ report, chosen }: ChosenSessions, view: View): string => {
  const pen = penFor(view);
  return `${chosen.map((session) => page(session, report, pen)).join(`\n\n${pen.rule.repeat(pen.width)}\n\n`)}\n`;
};

/** Each session in depth: its figures, heart rate and pace over time, halves, zones, findings, the device's figures. */
export const sessionText: Renderer<ChosenSessions> = {
  id: 'text',
  summary: 'for reading in a terminal',
  render,
};
