import { type Entry, getFileNameLowLevel } from 'yauzl';

const UNICODE_PATH_FIELD = 0x7075;
const UTF8_FLAG = 0x800;

/** Many programs write UTF-8 and do not say so; text in an old code page is hardly ever valid UTF-8. */
const unmarkedUtf8 = ({ generalPurposeBitFlag, extraFields, fileNameRaw }: Entry): string | undefined => {
  if ((generalPurposeBitFlag & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH_FIELD)) return;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return undefined;
  }
};

/** The name of an entry as the archive has it, decoded; it may be anything. */
export const zipEntryName = (entry: Entry): string =>
  unmarkedUtf8(entry) ?? getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
