/** Octets of a line of a calendar file at most, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A content line, folded so that no part is longer than 75 octets and no character is torn; ends with CRLF. */
export const icalLine = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    // A blank leads every further part.
    const room = MOST_OCTETS - (parts.length > 0 ? 1 : 0);
    if (octets(part + character) > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
};
