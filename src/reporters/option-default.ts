import type { ExplainedOption } from './explained.ts';

/** What an option is without being set: "5", or "by preset". */
export const optionDefault = ({ byDefault }: ExplainedOption): string =>
  byDefault === undefined ? 'by preset' : JSON.stringify(byDefault);
