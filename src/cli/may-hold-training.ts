/** Kinds of files that are taken from a folder or an archive; whatever else lies there is not looked at. */
const KINDS = /\.(csv|tsv|ndjson|jsonl|gpx|fit|tcx|xml|zip)(\.gz)?$/i;

export const mayHoldTraining = (name: string): boolean => KINDS.test(name);
