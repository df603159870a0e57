import { BYTE, KIND, KINDS } from './byte-kinds.ts';
import { plainBytesText } from './bytes-text.ts';
import { DOUBT, doubt } from './doubt.ts';
import type { ElementAttributes, ElementText, ElementVisitor } from './element-visitor.ts';
import { Form } from './form.ts';
import { keepOne } from './keep-one.ts';
import { KnownForms } from './known-forms.ts';
import { Scan } from './scan-state.ts';
import { scanCloseTag, scanOpenTag } from './scan-tag.ts';
import { scanOutside, scanText } from './scan-text.ts';
import { ScannedText, scannedAttributes } from './scanned-values.ts';

/** Deeper than any activity file; the strict parser goes on to twice that. Tool default. */
const DEEPEST = 100;
/** A declaration is shorter. Tool default. */
const LONGEST_DECLARATION = 200;
const MARK = [0xef, 0xbb, 0xbf];
/** XML 1.0 in an encoding whose bytes can be read as UTF-8. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version=(["'])1\.0\1(?:[ \t\r\n]+encoding=(["'])(?:[uU][tT][fF]-8|(?:[uU][sS]-)?[aA][sS][cC][iI][iI])\2)?(?:[ \t\r\n]+standalone=(["'])(?:yes|no)\3)?[ \t\r\n]*\?>/;

/** Goes over a byte order mark, blanks and the XML declaration. */
const scanDeclaration = (scan: Scan): void => {
  const { bytes } = scan;
  if (MARK.every((byte, i) => bytes[i] === byte)) scan.at = MARK.length;
  while ((KINDS[bytes[scan.at]!]! & KIND.blank) !== 0) scan.at++;
  if (bytes[scan.at] !== BYTE.less || bytes[scan.at + 1] !== BYTE.question) return;
  const head = plainBytesText(bytes, scan.at, Math.min(scan.at + LONGEST_DECLARATION, bytes.length));
  const declared = DECLARATION.exec(head);
  scan.at += declared === null ? doubt() : declared[0].length;
};

const open = (scan: Scan, attributes: ElementAttributes, content: ElementText): void => {
  const { path, visitor } = scan;
  if (scan.depth === DEEPEST) doubt();
  const isEmpty = scanOpenTag(scan);
  const { local } = path[scan.depth]!;
  const parent = scan.depth === 0 ? '' : path[scan.depth - 1]!.local;
  visitor.open(local, attributes, parent);
  if (!isEmpty) scan.depth++;
  else {
    scan.textFrom = scan.textTo;
    visitor.close(local, content, parent);
  }
};

const close = (scan: Scan, content: ElementText): void => {
  const { path, visitor } = scan;
  scanCloseTag(scan);
  scan.depth--;
  visitor.close(path[scan.depth]!.local, content, scan.depth === 0 ? '' : path[scan.depth - 1]!.local);
};

/** Reads all between the first tag of the root element and its last one. */
const scanInside = (scan: Scan, attributes: ElementAttributes, content: ElementText): void => {
  const { bytes } = scan;
  const { repeated } = scan.visitor;
  const forms = new KnownForms(scan, content);
  /** Where the repeated element that is open begins, and how deep. */
  let [from, depth] = [0, -1];
  while (scan.depth > 0) {
    if (forms.take()) continue;
    const before = scan.at;
    scanText(scan);
    if (bytes[scan.at + 1] === BYTE.slash) {
      close(scan, content);
      if (scan.depth === depth) {
        forms.learn(from);
        depth = -1;
      }
    } else {
      open(scan, attributes, content);
      const isRepeated = depth < 0 && scan.path[scan.depth - 1]!.local === repeated.name;
      if (isRepeated) [from, depth] = [before, scan.depth - 1];
    }
  }
};

const scanDocument = (scan: Scan): void => {
  const { bytes } = scan;
  const [attributes, content] = [scannedAttributes(scan), new ScannedText(scan)];
  scanDeclaration(scan);
  scanOutside(scan);
  if (bytes[scan.at] !== BYTE.less) doubt();
  open(scan, attributes, content);
  scanInside(scan, attributes, content);
  scanOutside(scan);
  if (scan.at !== bytes.length) doubt();
};

const IDLE: ElementVisitor = {
  open: () => {},
  close: () => {},
  repeated: { name: '', slotOf: () => undefined, attributeSlotOf: () => -1, take: () => false },
};

const keepIdleScan = (): void => {
  const scan = new Scan(new Uint8Array(0), IDLE);
  keepOne(new KnownForms(scan, new ScannedText(scan)));
  const none = new Int32Array(0);
  keepOne(new Form(0, new DataView(new ArrayBuffer(0)), none, new Uint8Array(0), none));
};

keepIdleScan();

/**
 * Walks through the bytes of an XML document in UTF-8 and tells the same as the strict parser would; false when it is
 * not sure of anything in it, and then what it told must be thrown away. It knows elements, attributes, text, comments,
 * CDATA and references of characters, and is sure of a document only when all of it is well-formed.
 */
export const scanXml = (bytes: Uint8Array, visitor: ElementVisitor): boolean => {
  try {
    scanDocument(new Scan(bytes, visitor));
    return true;
  } catch (error) {
    if (error === DOUBT) return false;
    throw error;
  }
};
