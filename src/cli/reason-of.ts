const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left there',
  EROFS: 'nothing can be written there',
  ERR_BUFFER_TOO_LARGE: 'it unpacks to more than the 256 MB that are read, or to hundreds of times its size',
};

/** Why the file system refused, in words. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const words = 'code' in error ? WORDS[String(error.code)] : undefined;
  return words ?? error.message;
};
