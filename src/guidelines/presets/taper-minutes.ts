/** "Shorter and even easier" in the taper (marathon), no figure given: tool default, a share of the usual minutes. */
export const TAPER_MINUTES = 0.7;
