import { describe, expect, it } from 'vitest';
import { decodeFit } from '../../../src/readers/fit/decode-fit.ts';
import { CHANNELS } from '../../../src/readers/fit/records.ts';
import type { Field } from '../../support/fit-bytes.ts';
import { oracleRecords } from '../../support/fit-oracle.ts';
import { activity, record, START, session, wholeRun } from '../../support/fit-run.ts';

const COMPARED = ['latDeg', 'lonDeg', 'altitudeM', 'heartRateBpm', 'cadence', 'distanceM', 'speedMps'] as const;

/** Our records in the form of the other decoder's. */
const ourRecords = (bytes: Uint8Array) => {
  const { records } = decodeFit(bytes).parts[0]!;
  return Array.from({ length: records.count }, (_, row) => {
    const readings = COMPARED.map((channel) => [
      channel,
      records.columns[CHANNELS.indexOf(channel)]?.[row] ?? Number.NaN,
    ]);
    return { timeS: records.timeS[row], ...Object.fromEntries(readings) };
  });
};

const rich = (at: number): readonly Field[] =>
  record(
    at,
    [0, 'sint32', 600_000_000 + at * 300],
    [1, 'sint32', -90_000_000 - at * 500],
    [78, 'uint32', (212.4 + at / 5 + 500) * 5],
    [3, 'uint8', at % 7 === 0 ? 255 : 120 + (at % 50)],
    [4, 'uint8', 80 + (at % 9)],
    [5, 'uint32', at * 287],
    [73, 'uint32', 2870 + at],
  );

const expectAgreement = async (bytes: Uint8Array): Promise<void> => {
  const theirs = await oracleRecords(bytes);
  const ours = ourRecords(bytes);
  expect(ours).toHaveLength(theirs.length);
  for (const [row, their] of theirs.entries()) {
    expect(ours[row]!.timeS).toBe(their.timeS);
    for (const channel of COMPARED) {
      const difference = Math.abs(ours[row]![channel] - their[channel]);
      const isUnset = Number.isNaN(ours[row]![channel]) && Number.isNaN(their[channel]);
      expect(isUnset || difference < 1e-6, `${channel} of record ${row}`).toBe(true);
    }
  }
};

describe('another decoder agrees on', () => {
  it.each([true, false])('an even run (little: %s)', async (isLittle) => {
    await expectAgreement(wholeRun(isLittle).close());
  });

  it.each([true, false])('every channel, set and unset (little: %s)', async (isLittle) => {
    const fit = activity(isLittle);
    for (let at = 0; at < 200; at++) fit.message(20, rich(at));
    await expectAgreement(fit.message(18, session({ lastingS: 200 })).close());
  });

  it('fields of apps between those of the device', async () => {
    const fit = activity().message(206, [
      [0, 'uint8', 0],
      [1, 'uint8', 4],
      [2, 'uint8', 0x88],
      [3, 'text', 'Power'],
    ]);
    for (let at = 0; at < 50; at++) fit.message(20, rich(at), [[4, 0, 'float32', 301.5]]);
    await expectAgreement(fit.message(18, session({ lastingS: 50 })).close());
  });

  it('compressed times', async () => {
    const fit = activity().message(20, record(0, [3, 'uint8', 120]));
    for (let at = 4; at < 300; at += 7) fit.compressed(20, (START + at) % 32, [[3, 'uint8', 120 + (at % 60)]]);
    await expectAgreement(fit.close());
  });
});
