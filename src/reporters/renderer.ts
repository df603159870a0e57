import type { View } from '../core/view.ts';

/** Turns a subject into text. Pure: same subject and view, same text. A `Reporter` is one for the whole report. */
export interface Renderer<T> {
  readonly id: string;
  readonly summary: string;
  render(subject: T, view: View): string;
}
