import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../../src/reporters/check/check-markdown.ts';
import { finding, view } from '../support/build.ts';
import { checkedFile, checkReport, unreadableFile } from '../support/check-build.ts';
import { CHECKS, PLAN_LINES } from '../support/check-reports.ts';

const autumn = checkedFile('autumn.csv', PLAN_LINES);
const winter = checkedFile('winter.csv', PLAN_LINES);

const markdownOf = (...[files, findings]: Parameters<typeof checkReport>): string =>
  checkMarkdown.render({ report: checkReport(files, findings), rules: [] }, view());

describe('a check as Markdown', () => {
  it('has counts, a heading a file, and an item a finding with its advice', () => {
    const printed = checkMarkdown.render(CHECKS.oneOfEach, view());
    expect(printed).toContain('# Check of 1 plan file\n\n1 error, 2 warnings, 1 note, 1 suppressed.\n');
    expect(printed).toContain('## plans/autumn.csv\n\nweek grid, 4 weeks from Mon 16 Nov 2026');
    expect(printed).toContain(
      '- **warning** line 4, column 27: Thu 3 Dec "Rec 60": 60 min; the sources stop at 30, 40 or 45 (`plan/recovery-too-long`)\n  - Shorten it to 30 minutes',
    );
  });

  it('of several plans names those that there is something to say of', () => {
    const broken = unreadableFile('b.xlsx', 'save it as CSV');
    const printed = markdownOf([autumn, winter, broken], [finding('plan/x', { place: { file: 'autumn.csv' } })]);
    expect(printed.match(/^## .+$/gm)).toEqual(['## autumn.csv', '## b.xlsx']);
    expect(printed).toContain('not read: save it as CSV');
  });

  it('names the file of a finding that stands elsewhere', () => {
    expect(markdownOf([autumn], [finding('plan/x', { place: { file: 'log.csv', line: 3 } })])).toContain(
      '## Elsewhere\n\n- **warning** log.csv, line 3: ',
    );
  });

  it('is silent with quiet where nothing was found', () => {
    expect(checkMarkdown.render(CHECKS.clean, view({ quiet: true }))).toBe('');
  });

  it('makes no markup, link, image or mention of foreign text', () => {
    const report = checkReport(
      [autumn],
      [
        finding('plan/x', {
          message: '![a](http://b) @coach #1 <script> `c` **d** | e',
          place: { file: 'autumn.csv' },
        }),
      ],
    );
    const printed = checkMarkdown.render({ report, rules: [] }, view());
    expect(printed).toContain(
      '!\\[a\\](http:/<!-- -->/b) @<!-- -->coach #<!-- -->1 \\<script\\> \\`c\\` \\*\\*d\\*\\* \\| e',
    );
  });

  it('keeps an item on one line, whatever it says', () => {
    const lines = checkMarkdown.render(CHECKS.hostile, view()).split('\n');
    const items = lines.filter((line) => /^- \*\*(?:error|warning|note)\*\* /.test(line));
    expect(items).toHaveLength(CHECKS.hostile.report.findings.length);
    for (const line of lines) expect(line).toMatch(/^(?:#{1,2} .*|- \*\*.*| {2}- .*|[^\s#-].*|\\?.*|)$/);
  });
});
