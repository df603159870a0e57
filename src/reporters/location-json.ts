import type { FindingPlace } from '../core/finding-place.ts';
import { cellName } from '../format/cell-name.ts';
import { rounded } from './rounded.ts';
import type { FindingJson } from './schemas/finding-schema.ts';

/** A place in a file as documents carry it: lines and columns from 1; null where it is unknown; a cell in workbooks only. */
export const locationJson = (place: FindingPlace | undefined): FindingJson['location'] =>
  place === undefined
    ? null
    : {
        file: place.file,
        entry: place.entry ?? null,
        line: rounded(place.line, 0),
        column: rounded(place.column, 0),
        endLine: rounded(place.endLine, 0),
        endColumn: rounded(place.endColumn, 0),
        ...(place.cell !== undefined && { cell: cellName(place) ?? null }),
      };
