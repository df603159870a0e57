import { escapeXml } from './escape-xml.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** An element as lines: empty, with text, or with elements as its children, indented by two blanks. */
export const xmlElement = (
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string[] => {
  const opening = `<${name}${attributesOf(attributes)}`;
  if (typeof content === 'string') return [`${opening}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`${opening}/>`];
  return [`${opening}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
};
