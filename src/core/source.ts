/** Something that a threshold or a sentence rests on: a guideline article or a paper. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly year?: number;
  readonly url?: string;
  /** `advice`: a coaching article; `study`: published research; `tool`: our own default, no source behind it. */
  readonly kind: 'advice' | 'study' | 'tool';
}
