/** The cache holds a session, and the file no longer gives its series: it is damaged. */
export class LostSeriesError extends Error {
  constructor() {
    super('the cache is damaged');
  }
}
