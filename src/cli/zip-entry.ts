/** Where a file lies in a zip archive, as the archive's list of contents states it. */
export interface ZipEntry {
  /** As the archive has it: it may be absolute or lead out of the archive. That of a folder ends in `/`. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly packedBytes: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly encrypted: boolean;
  /** Where the entry's own header begins. */
  readonly headerAt: number;
}
