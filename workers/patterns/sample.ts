/** What figures are made of. */

/** A sample: the contributions of communities, each with how often it was drawn. */
export interface Sample {
  /** Weighted sums over communities of each number of this row. */
  readonly sums: Float64Array;
  readonly communities: number;
  readonly weight: (community: number) => number;
  /** The numbers of one community. */
  readonly row: (community: number) => Float64Array;
}
