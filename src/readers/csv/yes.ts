const YES: ReadonlySet<string> = new Set(
  'true yes y x 1 1.0 ja wahr treadmill ✓ ✔ oui vrai sí si sì verdadero vero sim verdadeiro waar tak prawda sant igen igaz ano はい 是'.split(
    ' ',
  ),
);

/** True for the ways in which logs tick a box, in any language. */
export const isYes = (cell: string | undefined): boolean => cell !== undefined && YES.has(cell.trim().toLowerCase());
