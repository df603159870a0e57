/** How a reader of the output wants it: nothing here changes what is found. */
export interface View {
  readonly columns: number;
  readonly color: boolean;
  readonly ascii: boolean;
  readonly units: 'km' | 'mi';
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Sessions as data carry their streams as well. */
  readonly streams?: boolean;
  /** Of calendar files. */
  readonly calendar?: CalendarView;
}

/** What a calendar file needs to know beside what stands in it. */
export interface CalendarView {
  /** When it is made, milliseconds since 1970 UTC. */
  readonly madeAtMs: number;
  /** The moment at which a run begins on a day, milliseconds since 1970 UTC; absent = all day. */
  readonly startMsOf?: (day: string) => number;
  /** Says that there is a run, and nothing else. */
  readonly isPrivate: boolean;
}
