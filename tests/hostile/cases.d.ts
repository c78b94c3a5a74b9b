/** A text whose structure is hostile to a reader. */
export type HostileCase = {
  readonly name: string
  /** Returns the markdown. */
  readonly generate: () => string
  /** Text that must come out. */
  readonly shows: string
}

export declare const CASES: readonly HostileCase[]
