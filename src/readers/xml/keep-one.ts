const kept: object[] = [];

/**
 * Keeps an idle object of a class alive. Were none left between two documents, the engine would forget how its objects
 * look, and throw away all code that it compiled for them.
 */
export const keepOne = (idle: object): void => {
  kept.push(idle);
};
