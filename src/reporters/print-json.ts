/** DEL, C1 controls and bidirectional overrides: legal in JSON, yet a terminal that shows the document would obey them. */
const ACTIVE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON text of a document, without active characters; the same data when parsed. `indent` 0 is one line. */
export const printJson = (document: unknown, indent: number): string =>
  JSON.stringify(document, null, indent).replace(ACTIVE, escaped);
