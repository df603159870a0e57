import { readRows, withLineFeeds } from '../../../src/readers/csv/read-rows.ts';
import { unwantedNumbers } from '../../../src/readers/csv/unwanted-numbers.ts';
import { decodeText } from '../../../src/readers/decode-text.ts';
import { tableSums, WANTED, WIDTH } from './table-sums.ts';
import { measure } from './work.ts';

await measure((bytes) => {
  const unwanted = unwantedNumbers(WIDTH, new Set(WANTED), ',');
  const { rows } = readRows(withLineFeeds(decodeText(bytes).text), ',', undefined, unwanted);
  return tableSums(rows.map(({ cells }) => cells));
});
