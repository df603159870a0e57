import { type Entry, getFileNameLowLevel } from 'yauzl';

const UNICODE_PATH_FIELD = 0x7075;
const UTF8_FLAG = 0x800;

/** What reads the same in UTF-8 and in every code page. */
const PLAIN = /^[ -[\]-~]*$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const hasUnicodePath = ({ extraFields }: Entry): boolean => extraFields.some(({ id }) => id === UNICODE_PATH_FIELD);

/** Many programs write UTF-8 and do not say so; text in an old code page is hardly ever valid UTF-8. */
const unmarkedUtf8 = (entry: Entry): string | undefined => {
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || hasUnicodePath(entry)) return;
  try {
    return utf8.decode(entry.fileNameRaw);
  } catch {
    return undefined;
  }
};

/** The name of an entry as the archive has it, decoded; it may be anything. */
export const zipEntryName = (entry: Entry): string => {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const plain = fileNameRaw.toString('latin1');
  if (PLAIN.test(plain) && !hasUnicodePath(entry)) return plain;
  return unmarkedUtf8(entry) ?? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
};
