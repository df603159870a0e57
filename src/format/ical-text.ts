/** Text as the value of a property: separators and line ends escaped (RFC 5545, 3.3.11). The text is clean already. */
export const icalText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
