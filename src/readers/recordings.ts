/** The readers of recordings, loaded together: one file more to load costs a small log more than their unused lines. */
export { fitReader } from './fit.ts';
export { gpxReader } from './gpx.ts';
export { tcxReader } from './tcx.ts';
