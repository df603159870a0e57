import { exceeds, fallsShort } from '../core/compare.ts';
import type { Evidence } from '../core/finding.ts';
import { clean } from './clean.ts';
import { type PrintQuantity, printQuantity } from './print-quantity.ts';

/** `{name}`, `{name.limit}`, `{name:style}`, `{name.limit:style}`. */
const PLACEHOLDER = /\{([A-Za-z]\w*)(\.limit)?(?::([a-z-]+))?\}/g;

/** Most decimals ever added to tell a value from its limit; beyond that `exceeds` calls them equal anyway. */
const MOST_DECIMALS = 13;

const differs = (value: number, limit: number): boolean => exceeds(value, limit) || fallsShort(value, limit);

/** Decimals to add so that value and limit, when they differ, do not print as the same number. */
const decimalsFor = (evidence: Evidence, print: PrintQuantity, units: 'km' | 'mi'): number => {
  const { value, limit } = evidence;
  if (typeof value !== 'number' || limit === undefined || !differs(value, limit)) return 0;
  let more = 0;
  while (more < MOST_DECIMALS && print(value, more, units) === print(limit, more, units)) more += 1;
  return more;
};

/** One placeholder of a template: `{name.limit:style}`. */
interface Placeholder {
  readonly named: string;
  readonly part: 'value' | 'limit';
  readonly style: string;
}

const partOf = (evidence: Evidence, { named, part }: Placeholder): number | string => {
  const found = evidence[part];
  if (found === undefined) throw new Error(`${named}: the evidence has no ${part}`);
  return found;
};

const printed = (evidence: Evidence, placeholder: Placeholder, units: 'km' | 'mi'): string => {
  const { named, style } = placeholder;
  const found = partOf(evidence, placeholder);
  if (evidence.unit === 'text') return clean(String(found));
  if (typeof found === 'string' || !Number.isFinite(found))
    throw new Error(`${named}: ${found} is no ${evidence.unit}`);
  const print = printQuantity(evidence.unit, style);
  if (print === undefined) throw new Error(`${named}: ${evidence.unit} has no style "${style}"`);
  return print(found, decimalsFor(evidence, print, units), units);
};

/**
 * A message template with its placeholders filled from the evidence, in the runner's units. A value and its limit never
 * print as the same number unless they are the same.
 * @throws Error when the template and the evidence do not fit; that is our bug, not the user's
 */
export const fill = (template: string, evidence: Readonly<Record<string, Evidence>>, units: 'km' | 'mi'): string => {
  if (/[{}]/.test(template.replace(PLACEHOLDER, ''))) throw new Error(`malformed placeholder in "${template}"`);
  return template.replace(PLACEHOLDER, (named: string, name: string, limit?: string, style = '') => {
    const found = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
    if (found === undefined) throw new Error(`${named} in "${template}" names evidence that is not there`);
    return printed(found, { named, part: limit === undefined ? 'value' : 'limit', style }, units);
  });
};
