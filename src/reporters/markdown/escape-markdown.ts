/** Signs with a meaning inside a line, by CommonMark 0.31 and GitHub's tables, strikethrough and formulas. */
const SIGNS = /[\\`*_[\]<>|~&$]/g;

/** GitHub makes links, mentions and references of bare words; a comment in their middle keeps them apart, unseen. */
const BREAK = '<!-- -->';
const LINKS = /(?<=\/)(?=\/)|(?<=www)(?=\.)|(?<=(?:mailto|xmpp):)|(?<=@)|(?<=#|gh-)(?=\d)/gi;

/** What would begin a heading, a list or a line at the start of a text. */
const OPENING = /^(?:\d{1,9}(?=[.)](?: |$))|(?=(?:[-+]|#{1,6}) |-{3}))/;

/** Text as Markdown that shows it as it is: no markup, no image, no link, no mention. It has to be one line already. */
export const escapeMarkdown = (text: string): string =>
  text
    .split(LINKS)
    .map((piece) => piece.replace(SIGNS, '\\$&'))
    .join(BREAK)
    .replace(OPENING, '$&\\');
