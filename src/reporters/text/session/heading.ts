import type { AnalyzeReport, ReportedSession } from '../../../core/report.ts';
import { isRun } from '../../../core/sport.ts';
import { clock } from '../../../format/clock.ts';
import { dayRange } from '../../../format/day-range.ts';
import { distance } from '../../../format/distance.ts';
import { fixed } from '../../../format/fixed.ts';
import { METRES_PER } from '../../../format/metres-per.ts';
import { pace } from '../../../format/pace.ts';
import { placeText } from '../../../format/place-text.ts';
import { wrap } from '../../../format/wrap.ts';
import { HOW_TO_SET } from '../../how-to-set.ts';
import { athleteNumbers } from '../athlete-numbers.ts';
import { flow } from '../flow.ts';
import { paintVerdict } from '../paint-verdict.ts';
import type { Pen } from '../pen.ts';
import { readAs } from '../read-as.ts';
import { titleOf } from '../title-of.ts';

const NAME = 'recover';

/** The clock time of the start, as the source had it. */
const timeOf = ({ start }: ReportedSession): string => (start === undefined ? '' : ` ${start.slice(11, 16)}`);

const titleLines = (session: ReportedSession, pen: Pen): string[] => {
  const title = titleOf(session, pen);
  const sport = session.sport.replace('-', ' ');
  const pieces = [
    `${dayRange(session.day, session.day)}${timeOf(session)}`,
    title,
    ...(title === sport ? [] : [sport]),
  ];
  const [first = '', ...rest] = flow(pieces, pen.width - NAME.length - 2);
  return [`${pen.ink.bold(NAME)}  ${first}`, ...rest.map((line) => ' '.repeat(NAME.length + 2) + line)];
};

const paceOf = ({ sport, speedMps, gradeAdjustedSpeedMps: adjusted }: ReportedSession, { units }: Pen): string[] => {
  if (speedMps === undefined) return [];
  if (!isRun(sport)) return [`${fixed((speedMps * 3600) / METRES_PER[units], 1)} ${units}/h`];
  const own = `${pace(speedMps, units)}/${units}`;
  return [adjusted === undefined ? own : `${own} (${pace(adjusted, units)} adjusted for grade)`];
};

/** The run in figures, each left out where it is not known. */
const figures = (session: ReportedSession, pen: Pen): string[] => {
  const {
    durationS,
    distanceM,
    averageHeartRateBpm: average,
    maxHeartRateBpm: peak,
    ascentM,
    averageTemperatureC,
  } = session;
  return [
    ...(durationS === undefined ? [] : [clock(durationS)]),
    ...(distanceM === undefined ? [] : [`${distance(distanceM, pen.units, 2)} ${pen.units}`]),
    ...paceOf(session, pen),
    ...(average === undefined
      ? []
      : [`HR ${fixed(average, 0)}${peak === undefined ? '' : `, highest ${fixed(peak, 0)}`}`]),
    ...(ascentM === undefined ? [] : [`${fixed(ascentM, 0)} m up`]),
    ...(averageTemperatureC === undefined ? [] : [`${fixed(averageTemperatureC, 0)} °C on the device`]),
  ];
};

const readLines = (session: ReportedSession, pen: Pen): string[] => {
  const { intent, observed, heartRateTrust } = session;
  const meant =
    intent.kind === 'unknown'
      ? 'nobody said what it was meant to be'
      : `meant as ${intent.kind} (${intent.from.join(', ')})`;
  const ran =
    observed.kind === 'unknown'
      ? 'what it was cannot be told'
      : `ran as ${observed.kind} (${observed.confidence} confidence)`;
  const why = `${meant}; ${ran}: ${observed.why.join('; ')}`;
  const label = paintVerdict(pen, readAs(session), session);
  const doubt = heartRateTrust.reasons.map((reason) => `heart rate ${heartRateTrust.verdict}: ${reason}`);
  const reasons = isRun(session.sport) ? [why, ...doubt] : doubt;
  return [
    `Read as ${label}`,
    ...reasons.flatMap((text) => wrap(pen.say(text), pen.width - 2).map((line) => `  ${line}`)),
  ];
};

const sourceLines = ({ sources }: ReportedSession, pen: Pen): string[] =>
  pen.verbose ? wrap(pen.say(`from ${sources.map(placeText).join(', ')}`), pen.width) : [];

/** A single recording seldom tells the numbers that it is judged by. */
const askFor = ({ sport }: ReportedSession, { athlete }: AnalyzeReport, pen: Pen): string[] =>
  isRun(sport) && (athlete.hrMax === undefined || athlete.easySpeed === undefined)
    ? wrap(`Your other runs would tell, --log FOLDER, or you: ${HOW_TO_SET.hrMax}`, pen.width)
    : [];

/** Which session it is, its figures, what it was read as and why, and the numbers that it is judged by. */
export const heading = (session: ReportedSession, report: AnalyzeReport, pen: Pen): string[] => [
  ...titleLines(session, pen),
  ...flow(figures(session, pen), pen.width),
  ...sourceLines(session, pen),
  ...readLines(session, pen),
  ...athleteNumbers(report, pen),
  ...askFor(session, report, pen),
];
