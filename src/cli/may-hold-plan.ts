/** Kinds of files that are taken from a folder as plans; whatever else lies there is not looked at. */
const KINDS = /\.(csv|tsv|txt|md|markdown|ya?ml|ics|xlsx|xlsm)(\.gz)?$/i;

export const mayHoldPlan = (name: string): boolean => KINDS.test(name);
