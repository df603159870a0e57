/** Thrown by the scanner where it is not sure of a document; the strict parser then reads it from the beginning. */
export const DOUBT = new Error('the scanner is not sure of this document');

/** Gives the document up to the strict parser. */
export const doubt = (): never => {
  throw DOUBT;
};
