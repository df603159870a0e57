/** Length of one unit of distance in metres. The mile is the international one of 1959. */
export const METRES_PER = { km: 1000, mi: 1609.344 } as const;
