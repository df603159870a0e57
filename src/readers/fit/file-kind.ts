/** FIT profile, file: an activity, and the summary of one. */
const ACTIVITY = 4;
const ACTIVITY_SUMMARY = 20;

/** FIT profile, file: what else stands in files of this kind. */
const KINDS: ReadonlyMap<number, string> = new Map([
  [1, 'a list of what a device can do'],
  [2, 'device settings'],
  [3, 'sport settings'],
  [5, 'a workout'],
  [6, 'a course'],
  [7, 'a schedule of workouts'],
  [9, 'weight readings'],
  [10, 'totals of a device'],
  [11, 'goals'],
  [14, 'blood pressure readings'],
  [15, 'daily monitoring'],
  [28, 'daily monitoring'],
  [32, 'daily monitoring'],
  [34, 'a segment'],
  [35, 'a list of segments'],
  [40, 'settings of an external display'],
]);

/** FIT profile, mesg_num: messages that stand in one kind of file only. Older writers number the types otherwise. */
const TELLING: readonly (readonly [message: number, kind: string])[] = [
  [27, 'a workout'],
  [30, 'weight readings'],
  [51, 'blood pressure readings'],
  [31, 'a course'],
];

/**
 * What a FIT file of that type and with those messages holds instead of an activity; undefined when it is one, or does
 * not say.
 */
export const foreignKind = (type: number | undefined, messages: ReadonlySet<number>): string | undefined => {
  if (type === ACTIVITY || type === ACTIVITY_SUMMARY) return undefined;
  const byContent = TELLING.find(([message]) => messages.has(message))?.[1];
  if (type === undefined) return byContent;
  return byContent ?? KINDS.get(type) ?? `a file of type ${type}`;
};
