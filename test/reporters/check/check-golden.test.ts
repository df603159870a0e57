import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/core/view.ts';
import { checkLine } from '../../../src/reporters/check/check-line.ts';
import { checkMarkdown } from '../../../src/reporters/check/check-markdown.ts';
import { checkSarif } from '../../../src/reporters/check/check-sarif.ts';
import { checkText } from '../../../src/reporters/check/check-text.ts';
import { VERSION } from '../../../src/version.ts';
import { view } from '../support/build.ts';
import { CHECKS } from '../support/check-reports.ts';

const golden = (folder: string, name: string): string => `../golden/check-${folder}/${name}.txt`;

/** The views that the text is kept in; the other formats look the same in all. */
const VIEWS: Readonly<Record<string, View>> = {
  'text-80': view(),
  'text-60-ascii': view({ columns: 60, ascii: true }),
  'text-100-verbose': view({ columns: 100, verbose: true }),
};

const KEPT = Object.entries({
  clean: CHECKS.clean,
  oneOfEach: CHECKS.oneOfEach,
  several: CHECKS.several,
  workbook: CHECKS.workbook,
});

describe.each(KEPT)('a check "%s"', (name, shown) => {
  it.each(Object.entries(VIEWS))('looks as it did in %s', async (folder, how) => {
    await expect(checkText.render(shown, how)).toMatchFileSnapshot(golden(folder, name));
  });

  it.each([checkLine, checkMarkdown].map((reporter) => [reporter.id, reporter] as const))(
    'as %s',
    async (id, reporter) => {
      await expect(reporter.render(shown, view())).toMatchFileSnapshot(golden(id, name));
    },
  );

  it('as sarif', async () => {
    const printed = checkSarif.render(shown, view()).replaceAll(`ersion": "${VERSION}"`, 'ersion": "VERSION"');
    await expect(printed).toMatchFileSnapshot(golden('sarif', name));
  });
});
