import { READERS } from '../../readers/index.ts';
import { FORMAT_REPORTERS } from '../../reporters/index.ts';
import type { KnownFormats } from '../../reporters/known-formats.ts';
import { detectFile } from '../detect-file.ts';
import { hintsOf } from '../hints-of.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { resolveConfig } from '../resolve-config.ts';
import { viewOf } from '../view-of.ts';
import { outputWriter } from '../write-output.ts';

const knownFormats = async (): Promise<KnownFormats['formats']> => {
  const readers = await Promise.all(READERS.map((entry) => entry.load()));
  return readers.flatMap((reader) =>
    reader.dialects.map(({ id, title, looksFor }) => ({
      reader: reader.id,
      extensions: reader.extensions,
      dialect: id,
      title,
      looksFor,
    })),
  );
};

const CONTAINERS: KnownFormats['containers'] = [
  { id: 'gzip', extensions: ['.gz'], title: 'one file, packed' },
  { id: 'zip', extensions: ['.zip'], title: 'single files and whole exports, also with archives inside' },
];

/** `recover formats [--detect FILE]`. @throws ReadError when the file cannot be understood */
export const formatsCommand = async (
  io: Io,
  options: CommonOptions & { readonly detect?: string },
): Promise<number> => {
  const write = outputWriter(io, FORMAT_REPORTERS, options);
  const hints = hintsOf(await resolveConfig(io, options));
  const detected = options.detect === undefined ? {} : { detected: await detectFile(io, options.detect, hints) };
  write({ formats: await knownFormats(), containers: CONTAINERS, ...detected }, viewOf(io, options, 'km'));
  return 0;
};
