import { describe, expect, it } from 'vitest';
import { soreness } from '../../../src/rules/readiness/soreness.ts';
import { bodyOn, daysBefore, of5 } from '../body.ts';
import { judge, severities } from '../support.ts';

/** Soreness day by day, the last one today's; 0 = nothing noted. */
const sore = (...days: number[]) => {
  const facts = days.map((badness) => (badness === 0 ? {} : { soreness: of5(badness) }));
  return bodyOn(facts.at(-1)!, daysBefore(facts.slice(0, -1)));
};
const messages = (...given: Parameters<typeof judge>): string[] => judge(...given).map(({ message }) => message);

describe('soreness', () => {
  it('lasts with 3 of 5 on three days, not on two, and not a little below', () => {
    expect(messages(soreness, sore(3, 3, 3))).toEqual(['lasting']);
    expect(messages(soreness, sore(1, 3, 3))).toEqual([]);
    expect(messages(soreness, sore(3, 3, 2.9))).toEqual([]);
  });

  it('does not fall where it is no less than two days ago', () => {
    expect(messages(soreness, sore(3, 2, 3))).toEqual(['notFalling']);
    expect(messages(soreness, sore(4, 0, 4))).toEqual(['notFalling']);
    expect(messages(soreness, sore(4, 2, 3))).toEqual([]);
  });

  it('takes its limits from the options', () => {
    expect(messages(soreness, sore(3, 3), { options: { days: 2 } })).toEqual(['lasting']);
    expect(messages(soreness, sore(3, 3, 3), { options: { badness: 4 } })).toEqual([]);
  });

  it('is nothing where nothing was noted', () => {
    expect(messages(soreness, sore(4, 4, 0))).toEqual([]);
  });
});

it('warns of pain at once, and says nothing more', () => {
  const { wellness, ...others } = sore(3, 3, 3);
  expect(severities(soreness, { ...others, wellness: { ...wellness, pain: 'left knee' } })).toEqual(['warning']);
});
