import { expect, it } from 'vitest';
import { displayWidth } from '../../src/format/display-width.ts';
import { sessionsText } from '../../src/reporters/sessions-text.ts';
import { run, view } from './support/build.ts';
import { hostile } from './support/hostile.ts';

const of = (athlete: string | undefined) =>
  run('2026-11-10', 'Easy', [60, 200, 100], athlete === undefined ? {} : { athlete });

it('names the athlete where the log knows several, and nowhere else', () => {
  const both = sessionsText.render([of('Anna'), of('a name that is far too long for any table')], view());
  expect(both).toMatch(/Day +Athlete +Session/);
  expect(both).toMatch(/2026-11-10 +Anna +Easy/);
  expect(both).toContain('a name that is…');
  expect(sessionsText.render([of('Anna'), of('Anna')], view())).not.toContain('Athlete');
  expect(sessionsText.render([of(undefined)], view())).not.toContain('Athlete');
});

it.each([40, 60, 80, 100])('keeps to %i columns whatever the titles hold', (columns) => {
  const sessions = hostile.sessions.map((session, i) => ({
    ...session,
    athlete: i % 2 === 0 ? 'Anna' : '\u001b[31mBen',
  }));
  const lines = sessionsText.render(sessions, view({ columns })).split('\n');
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
});
