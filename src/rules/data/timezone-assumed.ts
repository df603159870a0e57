import { defineRule } from '../../core/rule.ts';
import type { Session } from '../../core/session.ts';

/** An id begins with the start as its source states it: with Z it is a moment, and no zone of the runner. */
const isInUtc = ({ id }: Session): boolean => /Z\/[^/]*$/.test(id);

export const timezoneAssumed = defineRule({
  meta: {
    id: 'data/timezone-assumed',
    scope: 'log',
    summary: "Starts in UTC only, put on days of the computer's own time zone",
    severity: 'info',
    group: 'none',
    messages: {
      one: '1 session tells its start in UTC only: its day is that of {zone}, the time zone of this computer',
      some: '{utc} sessions tell their start in UTC only: their days are those of {zone}, the time zone of this computer',
    },
    advice: 'If you ran in another zone, say which: --tz Europe/Amsterdam, or timeZone in the settings.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: "Counts the sessions of the report whose source gives a moment without the runner's zone, where no zone was told either.",
      needs: 'Recordings or lists in UTC: most GPX and TCX files, lists of Strava.',
      why: 'A run late in the evening or early in the morning may belong to the day beside, and a Sunday to another week.',
      beware: 'At home it is the right zone; on a server it is often UTC.',
      fix: 'Tell the zone once in the settings. Runs on travels keep the zone of home.',
      see: ['data/date-ambiguous'],
    },
    options: {},
  },
  *judge({ reported, timeZone, isZoneAssumed }) {
    const utc = reported.filter(isInUtc).length;
    if (!isZoneAssumed || utc === 0) return;
    yield {
      message: utc === 1 ? 'one' : 'some',
      severity: 'info',
      confidence: 'high',
      evidence: { utc: { value: utc, unit: 'count' }, zone: { value: timeZone, unit: 'text' } },
    };
  },
});
