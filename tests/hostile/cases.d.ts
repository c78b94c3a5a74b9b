/** A markdown text whose structure is hostile to a reader. */
export type HostileCase = {
  readonly name: string
  /** How many repetitions a reader has to bear. */
  readonly size: number
  /** Returns the markdown, of the full size unless told otherwise. */
  readonly generate: (count?: number) => string
  /** Returns a text that the page of it must show. */
  readonly shows: (count?: number) => string
}

export declare const CASES: readonly HostileCase[]
