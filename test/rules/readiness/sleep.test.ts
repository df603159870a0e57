import { describe, expect, it } from 'vitest';
import { sleep } from '../../../src/rules/readiness/sleep.ts';
import { bodyOn, of5, same } from '../body.ts';
import { judge, severities } from '../support.ts';

const hours = (count: number) => ({ sleepS: count * 3600 });
const messages = (...given: Parameters<typeof judge>): string[] => judge(...given).map(({ message }) => message);

describe('a short night', () => {
  it('is one below 6 h, not of 6 h', () => {
    expect(severities(sleep, bodyOn(hours(6)))).toEqual([]);
    expect(severities(sleep, bodyOn({ sleepS: 6 * 3600 - 1 }))).toEqual(['info']);
  });

  it('is one below 75 % of the own median, not at it', () => {
    const long = same(14, hours(10));
    expect(messages(sleep, bodyOn(hours(7.4), long))).toEqual(['shorter']);
    expect(messages(sleep, bodyOn(hours(7.5), long))).toEqual([]);
    expect(messages(sleep, bodyOn(hours(7.4), same(13, hours(10))))).toEqual([]);
  });

  it('is held against the own median alone where that is below 6 h', () => {
    const short = same(28, hours(5.6));
    expect(messages(sleep, bodyOn(hours(5.5), short))).toEqual([]);
    expect(messages(sleep, bodyOn(hours(4.1), short))).toEqual(['shorter']);
  });

  it('takes its limits from the options', () => {
    expect(severities(sleep, bodyOn(hours(6.5)), { options: { hours: 7 } })).toEqual(['info']);
    expect(severities(sleep, bodyOn(hours(8.5), same(14, hours(10))), { options: { share: 0.9 } })).toEqual(['info']);
  });
});

it('notes a night that was bad, from 4 of 5 on, and says one thing of a night', () => {
  expect(messages(sleep, bodyOn({ sleepQuality: of5(4) }))).toEqual(['disrupted']);
  expect(messages(sleep, bodyOn({ sleepQuality: of5(3.9) }))).toEqual([]);
  expect(messages(sleep, bodyOn({ ...hours(5), sleepQuality: of5(5) }))).toEqual(['short']);
  expect(messages(sleep, bodyOn({ sleepQuality: of5(4) }), { options: { badness: 5 } })).toEqual([]);
});

it('is silent without a night', () => {
  expect(severities(sleep, bodyOn({ restingHeartRateBpm: 50 }, same(28, hours(8))))).toEqual([]);
});
