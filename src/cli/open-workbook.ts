import { ReadError } from '../core/errors.ts';
import type { Workbook } from '../core/workbook.ts';
import type { PartBytes } from '../readers/xlsx/package-parts.ts';
import { readWorkbook } from '../readers/xlsx/read-workbook.ts';
import { breathe } from './breathe.ts';
import { memorySource } from './byte-source.ts';
import { entriesOverlap } from './entries-overlap.ts';
import { type Io, mostUnpackedBytes } from './io.ts';
import { listZip } from './list-zip.ts';
import { officeKind } from './office-kind.ts';
import { plainPath } from './plain-path.ts';
import { isKnownMethod, readZipEntry } from './read-zip-entry.ts';
import { reasonOf } from './reason-of.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Of a workbook at most, packed, and of all its parts that are read, unpacked. A plan of years has a hundredth. Tool defaults. */
const [MOST_BYTES, MOST_UNPACKED_BYTES] = [10 * (1 << 20), 48 * (1 << 20)];

const SAVE_AGAIN = { hint: 'open it in a spreadsheet and save it again, as XLSX or CSV' } as const;

const OTHERS = {
  document: ['a document of another office program, not a workbook', 'copy its table into a spreadsheet'],
  opendocument: ['an OpenDocument file', 'save the sheet as XLSX or CSV'],
  archive: ['a zip archive, not a plan', 'unpack it, or give it a name that ends in .zip'],
} as const;

const refuseOthers = (entries: readonly ZipEntry[]): void => {
  const kind = officeKind(entries) ?? 'archive';
  if (kind === 'workbook') return;
  const [what, hint] = OTHERS[kind];
  throw new ReadError(`it is ${what}`, { hint });
};

/** Unpacks parts as they are asked for, each once, and all of them together no further than the bound. */
const partsOf = (io: Io, bytes: Uint8Array, entries: readonly ZipEntry[]): PartBytes => {
  const source = memorySource(bytes);
  const byName = new Map(entries.toReversed().map((entry) => [plainPath(entry.name).toLowerCase(), entry]));
  let room = MOST_UNPACKED_BYTES;
  return (name) => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    room -= entry.sizeBytes;
    if (room < 0 || entry.sizeBytes > mostUnpackedBytes(entry.packedBytes))
      throw new ReadError(`its part ${name} unpacks to far more than a plan holds`);
    try {
      return readZipEntry(io, source, entry);
    } catch (error) {
      throw new ReadError(`its part ${name}: ${reasonOf(error)}`, SAVE_AGAIN);
    }
  };
};

/**
 * What the sheets of a workbook show; its bytes are those of a zip archive.
 * @throws ReadError when it is damaged, protected, made to unpack to far more than it is, or no workbook
 */
export const openWorkbook = async (io: Io, bytes: Uint8Array): Promise<Workbook> => {
  if (bytes.length > MOST_BYTES) throw new ReadError('it is larger than 10 MB, which no plan is');
  const { entries, damage } = await listZip(memorySource(bytes), breathe);
  if (damage !== undefined) throw new ReadError(`the workbook is not whole: ${damage}`, SAVE_AGAIN);
  refuseOthers(entries);
  if (entriesOverlap(entries, bytes.length))
    throw new ReadError('it is made to unpack to more than it holds; nothing of it is read');
  if (entries.some(({ encrypted }) => encrypted)) throw new ReadError('the workbook is encrypted', SAVE_AGAIN);
  if (!entries.every(isKnownMethod)) throw new ReadError('the workbook is packed in an unusual way', SAVE_AGAIN);
  return readWorkbook(partsOf(io, bytes, entries));
};
