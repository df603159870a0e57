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
}
