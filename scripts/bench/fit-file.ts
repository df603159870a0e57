import { type AppField, type Field, type FitBytes, fitBytes } from '../../test/support/fit-bytes.ts';
import type { Second } from './invented-run.ts';

/** How a watch writes its records: alone, with fields of an app, or with the time in the header of most of them. */
export type Style = 'plain' | 'apps' | 'compressed';

/** The clock of the FIT protocol begins 1989-12-31T00:00:00Z. */
const FIT_EPOCH_S = 631_065_600;
const SEMICIRCLES = 2 ** 31 / 180;
/** A compressed time has five bits, so a whole one must come at least so often. */
const WHOLE_TIME_EVERY = 16;
const POWER_APP = 0;

const readings = (second: Second): readonly Field[] => [
  [0, 'sint32', Math.round(second.latDeg * SEMICIRCLES)],
  [1, 'sint32', Math.round(second.lonDeg * SEMICIRCLES)],
  [5, 'uint32', Math.round(second.distanceM * 100)],
  [73, 'uint32', Math.round(second.speedMps * 1000)],
  [78, 'uint32', Math.round((second.altitudeM + 500) * 5)],
  [3, 'uint8', second.heartRateBpm],
  [4, 'uint8', second.cadence],
  [13, 'sint8', 17],
];

const ofApp = (second: Second): readonly AppField[] => [
  [0, POWER_APP, 'uint16', 230 + (second.heartRateBpm % 40)],
  [1, POWER_APP, 'uint16', 60 + (second.cadence % 9)],
];

const describeApp = (fit: FitBytes): void => {
  fit.message(207, [[3, 'uint8', POWER_APP]]);
  for (const [number, name, unit] of [
    [0, 'Power', 'Watts'],
    [1, 'Form Power', 'Watts'],
  ] as const) {
    fit.message(206, [
      [0, 'uint8', POWER_APP],
      [1, 'uint8', number],
      [2, 'uint8', 0x84],
      [3, 'text', name],
      [8, 'text', unit],
    ]);
  }
};

const addRecord = (fit: FitBytes, second: Second, index: number, style: Style): void => {
  const stamp = second.timeS - FIT_EPOCH_S;
  const fields = readings(second);
  if (style === 'compressed' && index % WHOLE_TIME_EVERY !== 0) fit.compressed(20, stamp % 32, fields);
  else fit.message(20, [[253, 'uint32', stamp], ...fields], style === 'apps' ? ofApp(second) : []);
};

const averageOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** The run as a watch writes it: identity, timer, records, session, activity. */
export const fitFile = (run: readonly Second[], style: Style): Uint8Array => {
  const [first, last] = [run[0]!, run.at(-1)!];
  const [startStamp, endStamp] = [first.timeS - FIT_EPOCH_S, last.timeS - FIT_EPOCH_S];
  const rates = run.map(({ heartRateBpm }) => heartRateBpm);
  const fit = fitBytes().message(0, [
    [0, 'enum', 4],
    [1, 'uint16', 1],
    [4, 'uint32', startStamp],
  ]);
  if (style === 'apps') describeApp(fit);
  const timer = (stamp: number, type: number): readonly Field[] => [
    [253, 'uint32', stamp],
    [0, 'enum', 0],
    [1, 'enum', type],
  ];
  fit.message(21, timer(startStamp, 0));
  for (const [index, second] of run.entries()) addRecord(fit, second, index, style);
  fit.message(21, timer(endStamp, 4));
  fit.message(18, [
    [253, 'uint32', endStamp],
    [2, 'uint32', startStamp],
    [7, 'uint32', (endStamp - startStamp) * 1000],
    [8, 'uint32', (endStamp - startStamp) * 1000],
    [9, 'uint32', Math.round(last.distanceM * 100)],
    [5, 'enum', 1],
    [6, 'enum', 0],
    [16, 'uint8', averageOf(rates)],
    [17, 'uint8', Math.max(...rates)],
  ]);
  fit.message(34, [
    [253, 'uint32', endStamp],
    [5, 'uint32', endStamp],
  ]);
  return fit.close();
};
