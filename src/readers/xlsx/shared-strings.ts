import { plainString } from './plain-string.ts';
import { walkPart } from './walk-part.ts';

/** The strings that cells refer to by number: rich text as its runs joined, readings above Japanese text left out. */
export const sharedStrings = (name: string, bytes: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  let text = '';
  walkPart(name, bytes, {
    open: (element) => {
      if (element === 'si') text = '';
    },
    close: (element, _text, parent, whole) => {
      if (element === 't' && (parent === 'si' || parent === 'r')) text += whole;
      if (element === 'si') strings.push(plainString(text));
    },
  });
  return strings;
};
