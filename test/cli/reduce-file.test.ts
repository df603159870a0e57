import { describe, expect, it } from 'vitest';
import { reduceFile } from '../../src/cli/reduce-file.ts';
import { gpxText, pointsFrom, trackText } from '../support/gpx-text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const RUN = bytesOf(gpxText(trackText(pointsFrom('2026-11-11T06:30:00Z', 901))));
const OPTIONS = { hints: {}, timeZone: 'UTC' };

describe('a reduced file', () => {
  it('is plain data: a structured clone is equal', async () => {
    const reduced = await reduceFile({ name: 'a.gpx', bytes: RUN }, OPTIONS);
    expect(structuredClone(reduced)).toEqual(reduced);
    expect(reduced).toMatchObject({ kind: 'gpx', sessions: [{ sources: [{ file: 'a.gpx' }], trace: { stepS: 5 } }] });
    expect(JSON.stringify(reduced)).not.toMatch(/latDeg|samples/);
  });

  it('has the sport that a row states where the file states none', async () => {
    const walked = await reduceFile({ name: 'a.gpx', bytes: RUN }, { ...OPTIONS, toldSport: 'walking' });
    expect(walked).toMatchObject({ sessions: [{ sport: 'walking', sportStated: true }] });
  });

  it('names the files that its rows name, each beside its session', async () => {
    const rows = 'date,title,distance_km,duration,filename\n2026-11-10,A,5,30:00,\n2026-11-11,B,5,30:00,b.fit\n';
    const reduced = await reduceFile({ name: 'log.csv', bytes: bytesOf(rows) }, OPTIONS);
    expect(reduced).toMatchObject({ linkedFiles: [undefined, 'b.fit'] });
  });

  it.each([
    ['damaged', 'a.gpx', RUN.subarray(0, 5000), 'damaged'],
    ['no training', 'bikes.csv', bytesOf('Bike Name,Bike Brand\nGravel,Some\n'), 'other'],
    ['empty', 'a.fit', new Uint8Array(), 'other'],
  ])('says why a file gives nothing: %s', async (_, name, bytes, standing) => {
    const reduced = await reduceFile({ name, bytes }, OPTIONS);
    expect(reduced).toMatchObject({ failure: { standing, message: expect.any(String) } });
    expect(structuredClone(reduced)).toEqual(reduced);
  });
});
