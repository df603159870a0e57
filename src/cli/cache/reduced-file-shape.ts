import { LOG_FIELDS } from '../../core/log-fields.ts';
import type { TableHeaders } from '../../core/reader.ts';
import type { Failure } from '../failure.ts';
import type { ReadFile, ReducedFile } from '../reduce-file.ts';
import { problemShape, sessionShape } from './session-shape.ts';
import { either, listOf, number, oneOf, optional, orNone, record, type Shape, text } from './shape.ts';
import { wellnessShape } from './wellness-shape.ts';

const failureShape: Shape<Failure> = record<Failure>({
  message: text,
  hint: optional(text),
  line: optional(number),
  column: optional(number),
  standing: oneOf(['damaged', 'other', 'unread']),
});

const tableShape: Shape<TableHeaders> = record<TableHeaders>({
  headers: listOf(text),
  chosen: listOf(oneOf(LOG_FIELDS)),
});

/** What a file was reduced to, without loss. */
export const reducedFileShape: Shape<ReducedFile> = either(
  'failure',
  record<{ readonly failure: Failure }>({ failure: failureShape }),
  record<ReadFile>({
    kind: text,
    dialect: text,
    notes: listOf(text),
    problems: listOf(problemShape),
    sessions: listOf(sessionShape),
    wellness: optional(listOf(wellnessShape)),
    linkedFiles: optional(listOf(orNone(text))),
    table: optional(tableShape),
  }),
);
