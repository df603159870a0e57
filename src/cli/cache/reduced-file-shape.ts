import type { Failure } from '../failure.ts';
import type { ReadFile, ReducedFile } from '../reduce-file.ts';
import { problemShape, sessionShape } from './session-shape.ts';
import { either, listOf, number, oneOf, optional, record, type Shape, text } from './shape.ts';
import { wellnessShape } from './wellness-shape.ts';

const failureShape: Shape<Failure> = record<Failure>({
  message: text,
  hint: optional(text),
  line: optional(number),
  column: optional(number),
  standing: oneOf(['damaged', 'other', 'unread']),
});

type Recording = Omit<ReadFile, 'linkedFiles' | 'table'>;

/** What a recording was reduced to. Tables, whose rows name files, are read anew each time. */
export const reducedFileShape: Shape<ReducedFile> = either(
  'failure',
  record<{ readonly failure: Failure }>({ failure: failureShape }),
  record<Recording>({
    kind: text,
    dialect: text,
    notes: listOf(text),
    problems: listOf(problemShape),
    sessions: listOf(sessionShape),
    wellness: optional(listOf(wellnessShape)),
  }),
);
