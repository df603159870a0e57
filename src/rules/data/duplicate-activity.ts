import type { Place } from '../../core/activity.ts';
import { defineRule } from '../../core/rule.ts';
import type { Session } from '../../core/session.ts';

/** A list and a recording in one, with its routes in files of their own: an Apple Health export goes with either. */
const isHealthExport = ({ file, entry }: Place): boolean => /\.xml(?:\.gz)?$/i.test(entry ?? file);

/** The second telling of its kind: of two recordings, or of two rows. A row and its recording belong together. */
const retold = ({ sources }: Session): Place | undefined => {
  const places = sources.filter((place) => !isHealthExport(place));
  return places.filter(({ line }) => line === undefined)[1] ?? places.filter(({ line }) => line !== undefined)[1];
};

export const duplicateActivity = defineRule({
  meta: {
    id: 'data/duplicate-activity',
    scope: 'log',
    summary: 'Session that was told more than once and is counted once',
    severity: 'info',
    group: 'none',
    messages: {
      one: 'told a second time, the session of {day}: it is counted once',
      some: 'told a second time, the session of {day} and {more} more: each is counted once',
    },
    advice: 'Nothing to do, unless they were two sessions: then mend the start of one.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Two recordings, or two rows, count as one session where they begin within two minutes of each other and agree on the distance within 2 % (or on the time within 1 % and the distance within 10 %); rows of one list only where they begin in the same second. A row of a list and the recording of the same run are no double: they belong together.',
      needs: 'Nothing.',
      why: 'A run that is counted twice makes an easy week hard.',
      beware: 'A watch and a chest strap that record the same run on purpose: what only the other knows is added.',
      fix: 'Leave one of the two exports out.',
      see: ['data/row-skipped'],
    },
    options: {},
  },
  *judge({ reported }) {
    const doubles = reported.flatMap((session) => {
      const place = retold(session);
      return place === undefined ? [] : [{ day: session.day, place }];
    });
    const [first] = doubles;
    if (first === undefined) return;
    yield {
      message: doubles.length === 1 ? 'one' : 'some',
      severity: 'info',
      confidence: 'high',
      place: first.place,
      evidence: {
        day: { value: first.day, unit: 'text' },
        more: { value: doubles.length - 1, unit: 'count' },
      },
    };
  },
});
