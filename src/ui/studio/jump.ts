/** A place in the file that one wants to see; `nth` tells two visits apart. */
export interface Jump {
  readonly line: number;
  readonly column: number;
  readonly nth: number;
}
