/** A value as settings hold it: `['athlete', 'hrMax'], 190` is `{ athlete: { hrMax: 190 } }`. */
export const settingAt = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
