import { walkPart } from './walk-part.ts';

/** The unpacked bytes of a part of a workbook; undefined where it has none of that name. Case does not count. */
export type PartBytes = (name: string) => Uint8Array | undefined;

/** What a part of a workbook refers to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, lower case: `worksheet`, `sharedstrings`, `styles`. */
  readonly kind: string;
  /** Name of the part, from the root of the archive: `xl/worksheets/sheet1.xml`. */
  readonly target: string;
}

const folderOf = (name: string): readonly string[] => name.split('/').slice(0, -1);

/** A target, absolute or from the folder of the part that names it. */
const resolved = (from: string, target: string): string => {
  const parts = target.startsWith('/') ? [] : [...folderOf(from)];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** Where the relationships of a part stand: `xl/_rels/workbook.xml.rels`. */
const relationshipsName = (name: string): string =>
  [...folderOf(name), '_rels', `${name.split('/').at(-1)}.rels`].join('/');

/** What a part refers to inside the workbook; '' asks for the workbook as a whole. @throws ReadError when it is damaged */
export const relationshipsOf = (part: PartBytes, name: string): readonly Relationship[] => {
  const from = relationshipsName(name);
  const bytes = part(from);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  walkPart(from, bytes, {
    open: (element, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (element !== 'relationship' || id === undefined || type === undefined || target === undefined) return;
      if (mode?.toLowerCase() === 'external') return;
      found.push({ id, kind: type.split('/').at(-1)!.toLowerCase(), target: resolved(name, target) });
    },
  });
  return found;
};
