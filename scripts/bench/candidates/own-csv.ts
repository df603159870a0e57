import { readRows, withLineFeeds } from '../../../src/readers/csv/read-rows.ts';
import { decodeText } from '../../../src/readers/decode-text.ts';
import { tableSums } from './table-sums.ts';
import { measure } from './work.ts';

await measure((bytes) => {
  const { rows } = readRows(withLineFeeds(decodeText(bytes).text), ',');
  return tableSums(rows.map(({ cells }) => cells));
});
