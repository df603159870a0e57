/** How numbers are put into a document: rounded for reports, as they are for data that is read back; null = unknown. */
export type PrintNumber = (value: number | undefined, decimals?: number) => number | null;

/** Decimals of a speed that keep a tenth of a second in a pace. */
export const SPEED_DECIMALS = 4;
