/** A number that a rule can be told, with its bounds. */
export interface NumberOption {
  readonly kind: 'number';
  readonly byDefault: number;
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** What it decides, a phrase without final stop. */
  readonly says: string;
}

/** A pair of edges that replaces the preset's; without it the preset decides. */
export interface BandOption {
  readonly kind: 'band';
  readonly says: string;
}

export type OptionSpec = NumberOption | BandOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValue<S extends OptionSpec> = S extends NumberOption ? number : readonly [number, number] | undefined;

/** What a rule gets to see of its options. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** Options as given, the defaults filled in. What is given has been checked against the specs before. */
export const optionValues = (specs: OptionSpecs, given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      given[name] ?? (spec.kind === 'number' ? spec.byDefault : undefined),
    ]),
  );
