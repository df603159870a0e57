import type { ElementText, RepeatedElement, RepeatedValues } from './element-visitor.ts';
import { type Form, matchForm, ValuePlaces } from './form.ts';
import { formOf, MOST_VALUES } from './form-of.ts';
import type { Scan } from './scan-state.ts';

/** Forms kept at a time: points with and without heart rate, with and without a place. Tool default. */
const MOST_FORMS = 4;
/** Elements of unknown form looked at in one document; where so many were met, they have no common form. Tool default. */
const MOST_LOOKED_AT = 40;

/** The values of the repeated element that was matched last. */
class MatchedValues implements RepeatedValues {
  slots: Int32Array = new Int32Array(0);
  readonly places = new ValuePlaces(MOST_VALUES);
  readonly #scan: Scan;
  readonly #content: ElementText;

  constructor(scan: Scan, content: ElementText) {
    this.#scan = scan;
    this.#content = content;
  }

  content(k: number): ElementText {
    this.#scan.textFrom = this.places.from[k]!;
    this.#scan.textTo = this.places.to[k]!;
    return this.#content;
  }
}

/** The forms of a document's repeated element, as far as they were met. */
export class KnownForms {
  readonly #scan: Scan;
  readonly #repeated: RepeatedElement;
  readonly #view: DataView;
  readonly #values: MatchedValues;
  readonly #forms: Form[] = [];
  #current = 0;
  #looked = 0;
  #learned = 0;

  constructor(scan: Scan, content: ElementText) {
    const { bytes, visitor } = scan;
    this.#scan = scan;
    this.#repeated = visitor.repeated;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#values = new MatchedValues(scan, content);
  }

  /** Takes the repeated element that stands next if it has a known form, and goes behind it. */
  take(): boolean {
    const first = this.#current;
    const { length } = this.#forms;
    if (length > 0 && this.#takeAs(first)) return true;
    for (let k = 0; k < length; k++) if (k !== first && this.#takeAs(k)) return true;
    return false;
  }

  /** Remembers the form of the repeated element that was just read and that begins, with the text before it, at `from`. */
  learn(from: number): void {
    if (this.#looked === MOST_LOOKED_AT) return;
    this.#looked++;
    const form = formOf(this.#scan, this.#repeated, from);
    if (form !== undefined) this.#forms[this.#learned++ % MOST_FORMS] = form;
  }

  #takeAs(k: number): boolean {
    const form = this.#forms[k]!;
    const scan = this.#scan;
    if (form.depth !== scan.depth) return false;
    const end = matchForm(form, this.#view, scan.bytes, scan.at, this.#values.places);
    if (end < 0) return false;
    this.#current = k;
    scan.isPlain = true;
    this.#values.slots = form.slots;
    if (!this.#repeated.take(this.#values)) return false;
    scan.at = end;
    return true;
  }
}
