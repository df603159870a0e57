import { expect, it } from 'vitest';
import { splitStrayFuture } from '../../src/engine/stray-future.ts';
import { session } from '../support/build.ts';

const on = (...days: string[]) => days.map((day) => session({ day, id: day }));
const keptOf = (days: string[], today: string): string[] =>
  splitStrayFuture(on(...days), today).kept.map(({ day }) => day);

it('leaves out a year that was mistyped, and names its row', () => {
  const { kept, stray } = splitStrayFuture(on('2026-11-10', '2026-11-12', '2036-11-11'), '2026-11-15');
  expect(kept.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-12']);
  expect(stray).toMatchObject([{ kind: 'doubtful', place: { file: 'log.csv', line: 4 } }]);
});

it('keeps what may be a clock that is wrong, or a break', () => {
  expect(keptOf(['2026-11-10', '2026-11-12', '2026-12-01'], '2026-11-15')).toHaveLength(3);
  expect(keptOf(['2025-01-10', '2026-11-12'], '2026-11-15')).toHaveLength(2);
  expect(keptOf(['2036-11-11'], '2026-11-15')).toHaveLength(1);
});
