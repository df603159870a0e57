import type { ElementText, RepeatedValues } from './element-visitor.ts';
import { type Form, matchForm, type ValuePlaces } from './form.ts';
import { formOf, MOST_VALUES } from './form-of.ts';
import type { Scan } from './scan-state.ts';

/** Forms kept at a time: points with and without heart rate, with and without a place. Tool default. */
const MOST_FORMS = 4;
/** Elements of unknown form looked at in one document; where so many were met, they have no common form. Tool default. */
const MOST_LOOKED_AT = 40;

/** The forms of a document's repeated element, as far as they were met. */
export interface KnownForms {
  /** Takes the repeated element that stands next if it has a known form, and goes behind it. */
  readonly take: () => boolean;
  /** Remembers the form of the repeated element that was just read and that begins, with the text before it, at `from`. */
  readonly learn: (from: number) => void;
}

export const knownForms = (scan: Scan, content: ElementText): KnownForms => {
  const { bytes, visitor } = scan;
  const { repeated } = visitor;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const forms: Form[] = [];
  const places: ValuePlaces = { from: new Int32Array(MOST_VALUES), to: new Int32Array(MOST_VALUES) };
  let [current, looked, learned] = [0, 0, 0];
  const values = {
    slots: new Int32Array(0) as Int32Array,
    content: (k: number): ElementText => {
      scan.textFrom = places.from[k]!;
      scan.textTo = places.to[k]!;
      return content;
    },
  } satisfies RepeatedValues;
  const takeAs = (k: number): boolean => {
    const form = forms[k]!;
    const end = form.depth === scan.depth ? matchForm(form, view, bytes, scan.at, places) : -1;
    if (end < 0) return false;
    current = k;
    scan.isPlain = true;
    values.slots = form.slots;
    if (!repeated.take(values)) return false;
    scan.at = end;
    return true;
  };
  return {
    take: () => {
      const first = current;
      if (forms.length > 0 && takeAs(first)) return true;
      for (let k = 0; k < forms.length; k++) if (k !== first && takeAs(k)) return true;
      return false;
    },
    learn: (from) => {
      if (looked === MOST_LOOKED_AT) return;
      looked++;
      const form = formOf(scan, repeated, from);
      if (form !== undefined) forms[learned++ % MOST_FORMS] = form;
    },
  };
};
