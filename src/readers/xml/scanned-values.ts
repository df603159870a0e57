import { parseDecimal } from '../parse-decimal.ts';
import { parseInstant } from '../parse-instant.ts';
import { KIND, KINDS } from './byte-kinds.ts';
import { attributeBytesText, markedBytesText, plainBytesText } from './bytes-text.ts';
import type { ElementAttributes, ElementText } from './element-visitor.ts';
import { scanDecimal } from './scan-decimal.ts';
import { instantScanner } from './scan-instant.ts';
import type { Scan, ScannedAttribute } from './scan-state.ts';

const isBlank = (byte: number): boolean => (KINDS[byte]! & KIND.blank) !== 0;

/** The text since the last tag, read in the forms that are usual in these files, else as text. */
export const scannedText = (scan: Scan): ElementText => {
  const { bytes } = scan;
  const scanInstant = instantScanner();
  /** Cuts the blanks off; what is left of a plain text stands between. */
  const trim = (): void => {
    let { textFrom, textTo } = scan;
    while (textFrom < textTo && isBlank(bytes[textFrom]!)) textFrom++;
    while (textTo > textFrom && isBlank(bytes[textTo - 1]!)) textTo--;
    scan.textFrom = textFrom;
    scan.textTo = textTo;
  };
  const text = (): string => {
    const { textFrom, textTo, isPlain } = scan;
    return (isPlain ? plainBytesText : markedBytesText)(bytes, textFrom, textTo).trim();
  };
  return {
    text,
    decimal: () => {
      const quick = scanDecimal(bytes, scan.textFrom, scan.textTo);
      if (!Number.isNaN(quick)) return quick;
      trim();
      const value = scanDecimal(bytes, scan.textFrom, scan.textTo);
      return Number.isNaN(value) ? parseDecimal(text()) : value;
    },
    instant: () => {
      trim();
      return scanInstant(bytes, scan.textFrom, scan.textTo) ?? parseInstant(text());
    },
  };
};

/** The attributes of the tag read last. */
export const scannedAttributes = (scan: Scan): ElementAttributes => {
  const { bytes, attributes } = scan;
  const find = (name: string): ScannedAttribute | undefined => {
    for (let i = 0; i < scan.attributeCount; i++) if (attributes[i]!.name.raw === name) return attributes[i];
    return undefined;
  };
  const textOf = ({ from, to, isPlain }: ScannedAttribute): string =>
    (isPlain ? plainBytesText : attributeBytesText)(bytes, from, to);
  return {
    text: (name) => {
      const found = find(name);
      return found === undefined ? undefined : textOf(found);
    },
    decimal: (name) => {
      const found = find(name);
      if (found === undefined) return Number.NaN;
      const value = scanDecimal(bytes, found.from, found.to);
      return Number.isNaN(value) ? parseDecimal(textOf(found)) : value;
    },
    values: () => attributes.slice(0, scan.attributeCount).map(textOf),
  };
};
