/** Metres up a mountain, no length: "1200 m+", "800 hm", "1,000 m vert", "D+ 900 m", "12 km / 350 m". */
const CLIMB =
  /d\+ ?\d{2,5}(?: ?m(?!\p{L}))?|\d{1,5}(?:-\d{1,5})? ?(?:m ?\+(?! ?\d)|m? ?d ?\+|hm(?!\p{L})|(?:m|ft|feet|meters?|metres?) (?:of )?(?:vert|elev|climb|gain|ascent|dislivello|desnivel|denivele))|(?<=(?:km|mi|miles) ?\/ ?)\d{1,5} ?(?:m|ft)(?![\p{L}\d])/uy;
/** How long to run and to walk in turn: "(4-1)", "(2:1)". No length. */
const RUN_WALK_RATIO = /(?<=\( ?)\d{1,2} ?[-:/] ?[1-3](?= ?\))/y;

/** The time a race is run for: "sub-2:50". */
const GOAL_TIME = /sub[- ]?\d{1,2}[:h]\d{2}(?::\d{2})?/y;
/** Steps, turns, watts and weights. */
const OTHER_FIGURES = /\d{1,4}(?:-\d{1,4})? ?(?:rpm|spm|watts?|kcal|kg|lbs?)(?![\p{L}\d])/uy;

/** Feet are climbed, never run. */
const FEET = /\d{3,5} ?(?:ft|feet)(?![\p{L}\d])/uy;

/** Length of what stands at this place of a folded text and is no length of a run: a climb, a ratio of running to walking, a cadence, a weight. */
export const asideAt = (text: string, at: number): number | undefined => {
  for (const pattern of [CLIMB, RUN_WALK_RATIO, GOAL_TIME, OTHER_FIGURES, FEET]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return found[0].length;
  }
  return undefined;
};
