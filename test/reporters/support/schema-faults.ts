type Schema = Readonly<Record<string, unknown>>;
type Check = (rule: never, value: unknown, at: string, schema: Schema) => string[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const say = (isRight: boolean, at: string, fault: string): string[] => (isRight ? [] : [`${at || '/'}: ${fault}`]);

const properties = (known: Readonly<Record<string, Schema>>, value: unknown, at: string): string[] => {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const schema = known[name];
    // Stricter than the published schema, which lets fields be added: here an undocumented field is a fault.
    return schema === undefined ? [`${at}/${name}: not documented`] : schemaFaults(schema, part, `${at}/${name}`);
  });
};

const required = (names: readonly string[], value: unknown, at: string): string[] =>
  isRecord(value) ? names.flatMap((name) => say(Object.hasOwn(value, name), at, `lacks ${name}`)) : [];

const items = (rule: Schema | false, value: unknown, at: string, schema: Schema): string[] => {
  if (!Array.isArray(value)) return [];
  const first = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
  return value
    .slice(first)
    .flatMap((part, index) => (rule === false ? [`${at}: too long`] : schemaFaults(rule, part, `${at}/${index}`)));
};

const prefixItems = (rules: readonly Schema[], value: unknown, at: string): string[] =>
  Array.isArray(value)
    ? rules.flatMap((rule, index) => (index < value.length ? schemaFaults(rule, value[index], `${at}/${index}`) : []))
    : [];

const anyOf = (rules: readonly Schema[], value: unknown, at: string): string[] => {
  const faults = rules.map((rule) => schemaFaults(rule, value, at));
  return faults.some((found) => found.length === 0) ? [] : faults.flat();
};

const additional = (rule: Schema, value: unknown, at: string): string[] =>
  isRecord(value) ? Object.entries(value).flatMap(([name, part]) => schemaFaults(rule, part, `${at}/${name}`)) : [];

const nothing: Check = () => [];

/** The keywords that zod writes for our schemas. Another one must be added here before it can be relied on. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: nothing,
  title: nothing,
  description: nothing,
  type: (types: string | string[], value, at) => say([types].flat().includes(typeOf(value)), at, `is no ${types}`),
  const: (rule: unknown, value, at) => say(same(rule, value), at, `is not ${rule}`),
  enum: (rule: readonly unknown[], value, at) =>
    say(
      rule.some((one) => same(one, value)),
      at,
      `is none of ${rule}`,
    ),
  minItems: (rule: number, value, at) => say(!Array.isArray(value) || value.length >= rule, at, 'too short'),
  maxItems: (rule: number, value, at) => say(!Array.isArray(value) || value.length <= rule, at, 'too long'),
  propertyNames: nothing,
  properties,
  required,
  items,
  prefixItems,
  anyOf,
  additionalProperties: additional,
};

/** What is wrong with a value by a JSON Schema of draft 2020-12; a small validator of our own, independent of zod. */
export const schemaFaults = (schema: Schema, value: unknown, at = ''): string[] =>
  Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(rule as never, value, at, schema);
  });
