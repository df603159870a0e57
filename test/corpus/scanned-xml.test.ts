import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/core/errors.ts';
import { collectGpx } from '../../src/readers/gpx/collect-gpx.ts';
import { collectTcx } from '../../src/readers/tcx/collect-tcx.ts';
import { type Collector, readXml, readXmlStrictly } from '../../src/readers/xml/read-xml.ts';
import { scanXml } from '../../src/readers/xml/scan-xml.ts';

/** A folder of real recordings; it is no part of the project, and without it these tests are skipped. */
const ROOT = process.env.RECOVER_CORPUS;
const HOW = 'set RECOVER_CORPUS to a folder with gpx/, tcx/ and broken/ to run it';

const filesIn = (folder: string, pattern: RegExp): readonly string[] => {
  const path = join(ROOT!, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => pattern.test(name))
        .map((name) => join(path, name))
    : [];
};

const bytesOf = (path: string): Uint8Array =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);

const outcome = <T>(read: () => T): T | string => {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    const { message, line, column } = error as ReadError;
    return `${message} (${line}:${column})`;
  }
};

/** Share of well-formed recordings that the scanner must be sure of, or it is not worth having. */
const LEAST_SURE_RATIO = 0.9;

const expectSame = <T>(paths: readonly string[], collect: () => Collector<T>): void => {
  let [sure, wellFormed] = [0, 0];
  for (const path of paths) {
    const bytes = bytesOf(path);
    const strict = outcome(() => readXmlStrictly(bytes, collect));
    expect(
      outcome(() => readXml(bytes, collect)),
      path,
    ).toEqual(strict);
    if (typeof strict !== 'string') wellFormed++;
    if (outcome(() => scanXml(bytes, collect().visitor)) === true) sure++;
  }
  expect(wellFormed).toBeGreaterThan(0);
  expect(sure / wellFormed).toBeGreaterThanOrEqual(LEAST_SURE_RATIO);
};

describe.skipIf(ROOT === undefined)(`scanned recordings are those of the strict parser (${HOW})`, () => {
  it('GPX', () => {
    expectSame([...filesIn('gpx', /\.gpx(\.gz)?$/i), ...filesIn('broken', /\.gpx$/i)], collectGpx);
  });

  it('TCX', () => {
    expectSame([...filesIn('tcx', /\.tcx(\.gz)?$/i), ...filesIn('broken', /\.tcx$/i)], collectTcx);
  });

  it('whatever the broken files are', () => {
    for (const path of filesIn('broken', /(?<!\.gz)$/)) {
      const bytes = readFileSync(path).subarray(0, 5_000_000);
      for (const collect of [collectGpx, collectTcx] as const) {
        const strict = outcome<unknown>(() => readXmlStrictly(bytes, collect as () => Collector<unknown>));
        expect(
          outcome<unknown>(() => readXml(bytes, collect as () => Collector<unknown>)),
          path,
        ).toEqual(strict);
      }
    }
  });
});
