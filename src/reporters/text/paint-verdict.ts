import type { ReportedSession } from '../../core/report.ts';
import type { Pen } from './pen.ts';

/** Colours what a session was read as by its verdict; the words say the same without colour. */
export const paintVerdict = (pen: Pen, text: string, session: ReportedSession | undefined): string => {
  switch (session?.verdict) {
    case 'became-workout':
      return pen.ink.red(text);
    case 'borderline':
      return pen.ink.yellow(text);
    case 'kept':
      return pen.ink.green(text);
    default:
      return text;
  }
};
