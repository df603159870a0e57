import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/reporters/markdown/escape-markdown.ts';

/** What a Markdown reader makes of it: a backslash before a sign is not seen, nor is an empty comment. */
const read = (markdown: string): string => markdown.replaceAll('<!-- -->', '').replace(/\\([!-/:-@[-`{-~])/g, '$1');

const SIGNS = [
  '\\',
  '`',
  '*',
  '_',
  '[',
  ']',
  '<',
  '>',
  '|',
  '~',
  '&',
  '$',
  '#',
  '@',
  '://',
  'www.',
  '1. ',
  '- ',
  '#7',
  'a',
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 }))).map((parts) => parts.join(''));

describe('escaping', () => {
  it.each([
    ['an image', '![x](http://example.com/a.png)', '!\\[x\\](http:/<!-- -->/example.com/a.png)'],
    ['a tag', '<img src=x>', '\\<img src=x\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a cell', 'easy | 10 km', 'easy \\| 10 km'],
    ['a cell behind a backslash', 'easy \\| 10', 'easy \\\\\\| 10'],
    ['code', '`rm`', '\\`rm\\`'],
    ['emphasis', '**fast** _easy_ ~~not~~', '\\*\\*fast\\*\\* \\_easy\\_ \\~\\~not\\~\\~'],
    ['a formula', '$x$', '\\$x\\$'],
    ['an address', 'www.example.com', 'www<!-- -->.example.com'],
    ['a mention', '@someone', '@<!-- -->someone'],
    ['an e-mail', 'a@example.com', 'a@<!-- -->example.com'],
    ['a reference', 'see #12 or GH-12', 'see #<!-- -->12 or GH-<!-- -->12'],
    ['a list', '1. run', '1\\. run'],
    ['a bullet', '- run', '\\- run'],
    ['a heading', '## run', '\\## run'],
    ['a rule', '---', '\\---'],
  ])('keeps %s a text', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves ordinary words as they are', () => {
    for (const text of ['6x800 m (2:50), 90 s', 'Läufe über Größe', '10.5 km', '-', '+55-66%', '5:57/km!'])
      expect(escapeMarkdown(text)).toBe(text);
  });

  it('shows every text as it was', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(!text.includes('<!-- -->'));
        expect(read(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves no sign of markup alone', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = escapeMarkdown(text)
          .replaceAll('<!-- -->', ' ')
          .replace(/\\[!-/:-@[-`{-~]/g, ' ');
        expect(bare).not.toMatch(/[\\`*_[\]<>|~&$]|\/\/|www\.|@\w|#\d/i);
      }),
    );
  });
});
