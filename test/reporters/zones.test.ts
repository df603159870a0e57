import { describe, expect, it } from 'vitest';
import { buildZones } from '../../src/athlete/zone-models/build-zones.ts';
import { HEART_RATE_SPECS, PACE_SPECS } from '../../src/athlete/zone-models/index.ts';
import type { Athlete, ZoneModel } from '../../src/core/athlete.ts';
import type { Week } from '../../src/core/report.ts';
import { text } from '../../src/reporters/text.ts';
import { zonesJson } from '../../src/reporters/zones-json.ts';
import { zonesText } from '../../src/reporters/zones-text.ts';
import { sure } from '../support/build.ts';
import { athlete, view } from './support/build.ts';
import { oneOfEach } from './support/one-of-each.ts';

const friel = buildZones(HEART_RATE_SPECS['friel-lthr'], { lt2: sure(170) }) as ZoneModel;
const tenths = buildZones(HEART_RATE_SPECS['percent-hrmax'], { hrMax: sure(190) }) as ZoneModel;
const daniels = buildZones(PACE_SPECS['daniels-vdot'], { vdot: sure(50) }) as ZoneModel;

const printed = (parts: Partial<Athlete>): string => zonesText.render({ ...athlete, ...parts }, view());
const linesFrom = (head: string, all: string): string[] => all.slice(all.indexOf(head)).split('\n\n')[0]!.split('\n');

describe('recover zones', () => {
  it('names zones as their model does', () => {
    const lines = linesFrom('Heart-rate zones', printed({ heartRateZones: friel }));
    expect(lines.slice(2, 9)).toEqual([
      '  Z1   <145',
      '  Z2   145-152',
      '  Z3   153-161',
      '  Z4   162-169',
      '  Z5a  170-175',
      '  Z5b  176-180',
      '  Z5c  181+',
    ]);
  });

  it('says from where zone 1 is published, and that what lies below counts in it', () => {
    expect(printed({ heartRateZones: tenths })).toContain('  Z1  95-113 and below\n');
    expect(printed({ paceZones: daniels })).toMatch(/ {2}E {2}5:52-4:50 and slower\n/);
  });

  it('offers the other models, not the one that is shown', () => {
    const heart = linesFrom('Heart-rate zones', printed({ heartRateZones: friel })).join(' ');
    expect(heart).toMatch(
      /other zones: --set zones\.model=MODEL, one of zone1-hrmax, percent-hrmax, +percent-hrr, seiler, custom/,
    );
    expect(linesFrom('Pace zones', printed({})).join(' ')).toMatch(/one of daniels-vdot, critical-speed, +custom/);
  });

  it('carries model, edges and what decides in its document', () => {
    const { athlete: document, models } = JSON.parse(
      zonesJson.render({ ...athlete, heartRateZones: friel, judgedBy: { heartRateZones: tenths } }, view()),
    );
    expect(document.heartRateZones).toMatchObject({
      id: 'friel-lthr',
      edgesBpm: [144.5, 153, 161.5, 170, 175.1, 180.2],
      moderateFrom: 3,
      hardFrom: 4,
    });
    expect(document.heartRateZones.zones[4]).toEqual({ zone: 5, name: 'Z5a', fromBpm: 170, toBpm: 175.1 });
    expect(document.judgedBy).toEqual({ heartRate: 'percent-hrmax', pace: null });
    expect(models['zones.model']).toContain('friel-lthr');
  });
});

describe('the bars of a week', () => {
  const report = (parts: Partial<Week>, runner: Partial<Athlete> = {}) =>
    text.render(
      {
        ...oneOfEach,
        athlete: { ...oneOfEach.athlete, ...runner },
        weeks: [{ ...oneOfEach.weeks[0]!, ...parts }],
      },
      view({ ascii: true }),
    );

  it('have as many zones as the model, with its names and its edges below', () => {
    const out = report({ zoneSeconds: [600, 600, 300, 0, 60, 60, 60] }, { heartRateZones: friel });
    expect(out).toMatch(/Zones {3}Z1 {2}<145 {4}10 min/);
    expect(out).toMatch(/ {10}Z5c 181\+ {5}1 min/);
    expect(out).toMatch(/friel-lthr: Friel: 85, 90, 95, 100, 103 and 106 % of threshold heart\n/);
  });

  it('have no spans where the zones changed within the week', () => {
    const out = report({
      zoneEdgesBpm: [
        [143, 157, 171, 182],
        [140, 153, 166, 178],
      ],
    });
    expect(out).not.toMatch(/Z1 </);
    expect(out).toMatch(/zone1-hrmax; they changed within the week with your numbers/);
  });

  it('give way to what the chosen model lacks', () => {
    const { zoneSeconds: _, ...week } = oneOfEach.weeks[0]!;
    const { heartRateZones: __, ...runner } = oneOfEach.athlete;
    const gap = { id: 'percent-hrr', lacks: ['hrRest'], reason: 'not known without a resting heart rate' };
    const out = text.render(
      { ...oneOfEach, weeks: [week], athlete: { ...runner, zoneGaps: { heartRate: gap } } },
      view(),
    );
    expect(out).toContain('  Zones   percent-hrr: not known without a resting heart rate\n');
  });
});

describe('a table of weeks', () => {
  const [week] = oneOfEach.weeks;
  const out = (columns: number): string =>
    text.render({ ...oneOfEach, weeks: [week!, { ...week!, week: '2026-W47' }] }, view({ columns }));

  it('says which zones its split is of, and what else its headings do not tell', () => {
    expect(out(100)).toMatch(/Load {2}% E M H {2,}% in Z1-Z5$/m);
    expect(out(100)).toMatch(/ 412 {2}78 15 {2}7 {2}34 39 12 11 {2}4$/m);
    expect(out(100).replace(/\s+/g, ' ')).toContain(
      'load: training impulse (TRIMP); E, M, H: time below LT1, to LT2, above; zones: zone1-hrmax, by the numbers of each week',
    );
  });

  it('says nothing of columns that found no room', () => {
    expect(out(80)).toMatch(/Load {2}% E M H$/m);
    expect(out(80)).not.toMatch(/% in Z1|zones: /);
    expect(out(60)).not.toMatch(/^ {2}load: |E, M, H/m);
  });

  it('has no column of what is not known of any week', () => {
    const bare = { ...week!, load: {}, intensity: undefined };
    const { intensity: _, ...unknown } = bare;
    const printed = text.render({ ...oneOfEach, weeks: [unknown, unknown] }, view());
    expect(printed).not.toMatch(/Load|% E M H/);
    expect(printed).toMatch(/% in Z1-Z5$/m);
  });
});
