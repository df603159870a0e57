import type { Estimate } from '../core/estimate.ts';

/** A number about the runner, or why there is none. */
export type Answer =
  | { readonly estimate: Estimate; readonly reason?: undefined }
  | { readonly estimate?: undefined; readonly reason: string };
