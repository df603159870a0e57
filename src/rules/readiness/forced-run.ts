import { fallsShort } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { isRun } from '../../core/sport.ts';

export const forcedRun = defineRule({
  meta: {
    id: 'readiness/forced-run',
    scope: 'advised',
    summary: 'A run on a day that asked for rest',
    severity: 'info',
    group: 'none',
    messages: {
      ran: 'run on a day whose signs asked for rest',
      long: '{time} of running on a day whose signs asked for rest',
    },
    advice: 'Do not force a run when you are exhausted; nothing is lost with one day off.',
    sources: ['marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A run of ten minutes or more on a day on which readiness/rest-instead advised rest.',
      needs: 'What is noted of the body on the day, and the runs.',
      why: 'Forcing a recovery run when exhausted is one of the common mistakes (marathon). The ten minutes are a tool default.',
      beware: 'What was noted in the evening, after the run, was not known before it.',
      fix: 'Set more minutes, or switch the rule off.',
      see: ['readiness/rest-instead'],
    },
    options: {
      minutes: { kind: 'number', byDefault: 10, least: 0, most: 240, says: 'Minutes of running that count' },
    },
  },
  *judge({ sessions }, { options }) {
    const run = sessions.find(
      ({ sport, durationS = Number.POSITIVE_INFINITY }) => isRun(sport) && !fallsShort(durationS, options.minutes * 60),
    );
    if (run === undefined) return;
    const { durationS, sources, id } = run;
    yield {
      message: durationS === undefined ? 'ran' : 'long',
      severity: 'info',
      confidence: 'medium',
      evidence: durationS === undefined ? {} : { time: { value: durationS, unit: 's' } },
      session: id,
      ...(sources[0] !== undefined && { place: sources[0] }),
    };
  },
});
