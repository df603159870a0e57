import type { Finding } from '../../core/finding.ts';
import { cellName } from '../../format/cell-name.ts';

/** What was found, the cell in front where it stands in a workbook: nobody looks there for line and column. */
export const placedMessage = ({ message, place }: Pick<Finding, 'message' | 'place'>): string => {
  const name = place === undefined ? undefined : cellName(place);
  return name === undefined ? message : `${name}: ${message}`;
};
