import { type Field, type FitBytes, fitBytes } from './fit-bytes.ts';

/** 2026-11-11T06:31:00Z on the clock of the FIT protocol, which begins 1989-12-31. */
export const START = Date.UTC(2026, 10, 11, 6, 31) / 1000 - 631_065_600;
export const START_S = START + 631_065_600;

export const record = (at: number, ...fields: readonly Field[]): readonly Field[] => [
  [253, 'uint32', START + at],
  ...fields,
];

/** Heart rate and way of an even run: 3 m/s, 130 bpm. */
export const evenRecord = (at: number, bpm = 130): readonly Field[] =>
  record(at, [3, 'uint8', bpm], [5, 'uint32', at * 300], [73, 'uint32', 3000]);

export const evenRecords = (fit: FitBytes, from: number, to: number): FitBytes => {
  for (let at = from; at <= to; at++) fit.message(20, evenRecord(at));
  return fit;
};

export interface SessionParts {
  readonly from?: number;
  readonly lastingS?: number;
  readonly sport?: number;
  readonly subSport?: number;
  readonly more?: readonly Field[];
}

export const session = (parts: SessionParts = {}): readonly Field[] => {
  const { from = 0, lastingS = 600, sport = 1, subSport = 0, more = [] } = parts;
  return [
    [253, 'uint32', START + from + lastingS],
    [2, 'uint32', START + from],
    [7, 'uint32', lastingS * 1000],
    [8, 'uint32', lastingS * 1000],
    [9, 'uint32', lastingS * 300],
    [5, 'enum', sport],
    [6, 'enum', subSport],
    ...more,
  ];
};

export const fileId = (type = 4): readonly Field[] => [
  [0, 'enum', type],
  [1, 'uint16', 1],
  [4, 'uint32', START],
];

export const timer = (at: number, type: 'start' | 'stop' | 'stopAll'): readonly Field[] => [
  [253, 'uint32', START + at],
  [0, 'enum', 0],
  [1, 'enum', { start: 0, stop: 1, stopAll: 4 }[type]],
];

/** A file with its identity, to be continued. */
export const activity = (isLittle = true): FitBytes => fitBytes({ isLittle }).message(0, fileId());

/** A whole file: ten minutes of even running with timer, session and activity message. */
export const wholeRun = (isLittle = true): FitBytes =>
  evenRecords(activity(isLittle).message(21, timer(0, 'start')), 0, 600)
    .message(21, timer(600, 'stopAll'))
    .message(
      18,
      session({
        more: [
          [16, 'uint8', 130],
          [17, 'uint8', 131],
        ],
      }),
    )
    .message(34, [
      [253, 'uint32', START + 600],
      [5, 'uint32', START + 600 + 3600],
    ]);
