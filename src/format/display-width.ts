import { clusters } from './clusters.ts';

const PLAIN = /^[ -~]*$/;

/** Columns that a text takes in a terminal: East Asian wide and emoji 2, combining marks 0. Escapes are not understood. */
export const displayWidth = (text: string): number =>
  PLAIN.test(text) ? text.length : clusters(text).reduce((sum, cluster) => sum + cluster.width, 0);
