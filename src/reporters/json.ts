import type { Reporter } from '../core/reporter.ts';
import { analyzeJson } from './analyze-json.ts';
import { printJson } from './print-json.ts';

/** The whole report as one JSON document, `recover.analyze/1`. */
export const json: Reporter = {
  id: 'json',
  summary: 'the whole report as one JSON document, recover.analyze/1',
  render: (report) => `${printJson(analyzeJson(report), 2)}\n`,
};
