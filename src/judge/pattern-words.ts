import type { Repetitions } from '../core/session.ts';
import type { PaceCourse } from '../measures/pace-course.ts';
import type { RunPattern } from './run-pattern.ts';

const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const many = ({ count, workS, restS, alike }: Repetitions): string => {
  const work = alike === 'neither' ? 'uneven length' : `about ${clock(workS)}`;
  return `${count} repetitions of ${work} with about ${clock(restS)} between them`;
};

const risen = ({ quarters }: PaceCourse): number =>
  Math.round((quarters.at(-1)!.speedMps / quarters[0]!.speedMps - 1) * 100);

/** What the speed showed, as a reason; undefined where there is nothing to say. Times only: they read the same in miles. */
export const patternWords = ({ pattern, repetitions: found, course }: RunPattern): string | undefined => {
  switch (pattern) {
    case 'intervals':
    case 'fartlek':
      return many(found!);
    case 'run-walk':
      return `ran and walked: ${found!.count} pieces of running with about ${clock(found!.restS)} between them`;
    case 'strides':
      return `${found!.count} strides of about ${Math.round(found!.workS)} s at the end`;
    case 'progression':
      return `each quarter faster than the one before, the last ${risen(course!)} % faster than the first`;
    case 'steady':
      return 'at a steady pace';
    case 'uneven':
      return 'at an uneven pace, without repetitions in it';
    default:
      return undefined;
  }
};
