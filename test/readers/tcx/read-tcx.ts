import { expect } from 'vitest';
import type { Activity } from '../../../src/core/activity.ts';
import { ReadError } from '../../../src/core/errors.ts';
import type { ReadResult } from '../../../src/core/reader.ts';
import { tcxReader } from '../../../src/readers/tcx.ts';
import { activities, activity, bytesOf, lap, runningPoints, type Trackpoint } from '../../support/tcx-text.ts';

export const readBytes = (bytes: Uint8Array): ReadResult => tcxReader.read({ name: 'runs/a.tcx', bytes }, {});

export const read = (text: string): ReadResult => readBytes(bytesOf(text));

/** The only activity of a file. */
export const one = (text: string): Activity => {
  const { activities: all } = read(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};

/** The error that a file is refused with. */
export const errorOf = (text: string): ReadError => {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return error as ReadError;
  }
  throw new Error('nothing was thrown');
};

/** Two minutes of running. */
export const some = runningPoints(0, 120);

export const simple = (sport = 'Running'): string =>
  activities(activity([lap({ totalS: 120, distanceM: 360 }, some)], sport));

/** A file whose only lap has these points and no totals. */
export const withPoints = (points: readonly Trackpoint[], sport = 'Running'): string =>
  activities(activity([lap({}, points)], sport));
