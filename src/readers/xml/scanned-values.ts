import { parseDecimal } from '../parse-decimal.ts';
import { type Instant, parseInstant } from '../parse-instant.ts';
import { KIND, KINDS } from './byte-kinds.ts';
import { attributeBytesText, markedBytesText, plainBytesText } from './bytes-text.ts';
import type { ElementAttributes, ElementText } from './element-visitor.ts';
import { scanDecimal } from './scan-decimal.ts';
import { scanInstant } from './scan-instant.ts';
import type { Scan, ScannedAttribute } from './scan-state.ts';

const isBlank = (byte: number): boolean => (KINDS[byte]! & KIND.blank) !== 0;

/** The text since the last tag, read in the forms that are usual in these files, else as text. */
export class ScannedText implements ElementText {
  readonly #scan: Scan;
  readonly #bytes: Uint8Array;

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#bytes = scan.bytes;
  }

  text(): string {
    const { textFrom, textTo, isPlain } = this.#scan;
    return (isPlain ? plainBytesText : markedBytesText)(this.#bytes, textFrom, textTo).trim();
  }

  decimal(): number {
    const quick = scanDecimal(this.#bytes, this.#scan.textFrom, this.#scan.textTo);
    if (!Number.isNaN(quick)) return quick;
    this.#trim();
    const value = scanDecimal(this.#bytes, this.#scan.textFrom, this.#scan.textTo);
    return Number.isNaN(value) ? parseDecimal(this.text()) : value;
  }

  instant(): Instant | undefined {
    this.#trim();
    const { textFrom, textTo } = this.#scan;
    return scanInstant(this.#bytes, textFrom, textTo) ?? parseInstant(this.text());
  }

  /** Cuts the blanks off; what is left of a plain text stands between. */
  #trim(): void {
    const bytes = this.#bytes;
    let { textFrom, textTo } = this.#scan;
    while (textFrom < textTo && isBlank(bytes[textFrom]!)) textFrom++;
    while (textTo > textFrom && isBlank(bytes[textTo - 1]!)) textTo--;
    this.#scan.textFrom = textFrom;
    this.#scan.textTo = textTo;
  }
}

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
