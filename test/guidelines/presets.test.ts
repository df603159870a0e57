import { expect, it } from 'vitest';
import { PRESETS } from '../../src/guidelines/index.ts';
import { SOURCES } from '../../src/guidelines/sources.ts';

it('are the consensus first, then the five articles', () => {
  expect(PRESETS.map(({ id }) => id)).toEqual(['consensus', 'lever', 'zone1', 'newshealth', 'marathon', 'yearround']);
});

it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s has bands in order and sources that exist',
  (_, preset) => {
    for (const band of [preset.hrMaxRatio, preset.rpe, preset.minutes])
      if (band !== undefined) expect(band[0]).toBeLessThanOrEqual(band[1]);
    const known = SOURCES.map(({ id }) => id) as readonly string[];
    expect(preset.sources.filter((id) => !known.includes(id))).toEqual([]);
    expect(preset.says.length).toBeGreaterThan(2);
  },
);

it('the consensus allows what every article allows and warns where none does', () => {
  const [consensus, ...articles] = PRESETS;
  const minutes = articles.map((preset) => preset.minutes[1]);
  expect(consensus!.minutes).toEqual([Math.min(...minutes), Math.max(...minutes)]);
  const ratios = articles.flatMap((preset) => preset.hrMaxRatio?.[1] ?? []);
  expect(consensus!.hrMaxRatio).toEqual([Math.min(...ratios), Math.max(...ratios)]);
});
