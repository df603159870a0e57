import { ReadError } from '../core/errors.ts';
import { plural } from '../format/plural.ts';
import { attempt } from './attempt.ts';
import { breathe } from './breathe.ts';
import type { ByteSource } from './byte-source.ts';
import { entriesOverlap } from './entries-overlap.ts';
import { entryFinder } from './find-entry.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import type { ZipList } from './list-zip.ts';
import { largeInput, unpackedIn } from './load-input.ts';
import { type OfficeKind, officeKind } from './office-kind.ts';
import { isZip } from './packed-kind.ts';
import { plainPath } from './plain-path.ts';
import { OtherContent, UnreadFormat } from './read-input.ts';
import { isKnownMethod, readZipEntry } from './read-zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';
import { isForParts, zipEntryParts } from './zip-entry-parts.ts';

/** An archive, and where its bytes come from. */
export interface Archive {
  readonly file: FoundFile;
  readonly source: () => Promise<ByteSource>;
  /** 0 for one that lies in no other. */
  readonly depth: number;
}

/** What the opening of all archives of a job shares. */
export interface Opening {
  readonly io: Io;
  readonly sourceOf: (file: FoundFile) => Promise<ByteSource>;
  /** Whether a file of this name is wanted from an archive. */
  readonly isWanted: (name: string) => boolean;
  /** How many files archives may still list. */
  room: number;
}

/** Exports hold archives, and those hold no more. Tool default. */
const DEEPEST = 2;

const TOO_LARGE = 'it is larger than what is read, and no export of Apple Health';

const NESTED = /\.zip(\.gz)?$/i;

const UNPACK = { hint: 'unpack it and give the folder' } as const;

/** Kept in the place of what cannot be read, so that reading it says why. */
const refusal = ({ file }: Archive, error: ReadError): FoundFile => {
  const { beside, address, ...rest } = file;
  return { ...rest, key: `${file.key}\0${error.message}`, load: () => Promise.reject(error) };
};

/** Left behind by programs, beside or instead of what the runner packed. */
const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

const contentsOf = async (source: ByteSource): Promise<ZipList> => {
  // Loaded by the first archive: most jobs have none.
  const { listZip } = await import('./list-zip.ts');
  const { entries, ...rest } = await listZip(source, breathe);
  return { ...rest, entries: entries.map((entry) => ({ ...entry, name: plainPath(entry.name) })) };
};

/** What may be read of an archive's entries; the only one of an archive whatever it is called. */
const wanted = (entries: readonly ZipEntry[], isWanted: Opening['isWanted']): readonly ZipEntry[] => {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !isHidden(name));
  return files.length === 1 ? files : files.filter(({ name }) => isWanted(name) || NESTED.test(name));
};

const files = (count: number): string => plural(count, 'file');
const filesAre = (count: number, what: string): string =>
  `${files(count)} in the zip archive ${count === 1 ? 'is' : 'are'} ${what}`;

/** What is wrong with the archive as a whole; each message stands for all that is not read because of it. */
const faultsOf = ({ entries, damage }: ZipList): ReadError[] => {
  const encrypted = entries.filter((entry) => entry.encrypted).length;
  const unknown = entries.filter((entry) => !entry.encrypted && !isKnownMethod(entry)).length;
  return [
    ...(damage === undefined ? [] : [new ReadError(`the zip archive is not whole: ${damage}`, UNPACK)]),
    ...(encrypted === 0 ? [] : [new ReadError(filesAre(encrypted, 'encrypted'), UNPACK)]),
    ...(unknown === 0 ? [] : [new ReadError(filesAre(unknown, 'packed in an unusual way'), UNPACK)]),
  ];
};

const entryFile = ({ io }: Opening, archive: Archive, entry: ZipEntry, index: number): FoundFile => {
  const { path, key, entry: outer, address } = archive.file;
  return {
    path,
    entry: outer === undefined ? entry.name : `${outer}/${entry.name}`,
    named: false,
    key: `${key}\0${index}`,
    identity: () => {
      const outside = archive.file.identity();
      return outside && { ...outside, sizeBytes: entry.sizeBytes };
    },
    // What is read part by part is not handed to another thread.
    ...(address !== undefined && !isForParts(entry) && { address: { path, entries: [...address.entries, entry] } }),
    load: async () => {
      const source = await archive.source();
      if (isForParts(entry)) return largeInput(entry.name, () => zipEntryParts(io, source, entry), TOO_LARGE);
      return unpackedIn(io, entry.name, () => readZipEntry(io, source, entry));
    },
  };
};

/** The files of an archive, each able to find the others by name. */
const filesOf = (opening: Opening, opened: Archive, entries: readonly ZipEntry[]): FoundFile[] => {
  // Looked at once for all entries, and before any of them is read.
  const outside = opened.file.identity();
  const archive = { ...opened, file: { ...opened.file, identity: () => outside } };
  const named = entries.map((entry, index) => [entry.name, entryFile(opening, archive, entry, index)] as const);
  const find = entryFinder(named);
  return named.map(([log, file]) => ({ ...file, beside: (name) => find(log, name) }));
};

const holdsZip = async ({ sourceOf }: Opening, file: FoundFile): Promise<boolean> => {
  const source = await attempt(() => sourceOf(file));
  return !(source instanceof ReadError) && isZip(source.read(0, 4));
};

const expandNested = async (opening: Opening, file: FoundFile, depth: number): Promise<readonly FoundFile[]> => {
  const nested: Archive = { file, source: () => opening.sourceOf(file), depth };
  if (depth > DEEPEST) {
    return [refusal(nested, new UnreadFormat(`archives more than ${DEEPEST} deep in others are not opened`, UNPACK))];
  }
  return (await holdsZip(opening, file)) ? expandZip(opening, nested) : [file];
};

/**
 * What a zip archive holds and may be read, with what nested archives hold, in the archive's order; nothing is unpacked
 * but nested archives. What is wrong with the archive stands first, as a file whose reading says so.
 */
export const expandZip = async (opening: Opening, archive: Archive): Promise<readonly FoundFile[]> => {
  const refuse = (error: ReadError): readonly FoundFile[] => [refusal(archive, error)];
  const tooMany = new ReadError('too many files in zip archives', UNPACK);
  if (opening.room <= 0) return refuse(tooMany);
  const source = await archive.source();
  const list = await contentsOf(source);
  const office = officeKind(list.entries);
  // The files of office programs are single ones, to whoever reads workbooks and to whoever does not.
  if (office !== undefined) return opening.isWanted('.xlsx') ? [archive.file] : refuse(noLog(office));
  const entries = wanted(list.entries, opening.isWanted);
  opening.room -= list.entries.length;
  if (entriesOverlap(list.entries, source.sizeBytes)) {
    return refuse(new ReadError('the zip archive is made to unpack to more than it holds; nothing of it is read'));
  }
  if (opening.room < 0) return refuse(tooMany);
  const faults = faultsOf({ ...list, entries });
  if (entries.length === 0 && faults.length === 0) return refuse(nothingIn(list));
  const expanded = faults.map((fault) => refusal(archive, fault));
  const readable = entries.filter((entry) => !entry.encrypted && isKnownMethod(entry));
  for (const file of filesOf(opening, archive, readable)) {
    const isArchive = NESTED.test(file.entry ?? '');
    const inside = isArchive ? await expandNested(opening, file, archive.depth + 1) : [file];
    for (const one of inside) expanded.push(one);
  }
  return expanded;
};

const noLog = (office: OfficeKind): OtherContent =>
  new OtherContent(office === 'document' ? 'a document, not a log' : 'a workbook; logs are read as CSV', {
    hint:
      office === 'document'
        ? 'recover formats lists what is read'
        : 'save the sheet as CSV; recover check reads plans in .xlsx',
  });

const nothingIn = ({ entries }: ZipList): OtherContent =>
  entries.length === 0
    ? new OtherContent('the zip archive is empty')
    : new OtherContent(`nothing of a kind that is read here among the ${files(entries.length)} of the zip archive`, {
        hint: 'recover formats lists the kinds',
      });
