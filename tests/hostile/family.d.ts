import type { ReadAs } from '../../src/index.ts'

export type Kind = ReadAs

/** A text of one or two signs again and again. */
export type FamilyText = {
  readonly name: string
  readonly as: Kind
  /** Returns it with about so many UTF-16 units of these signs. */
  readonly generate: (length: number) => string
}

/** Returns all texts of one sign, and those of two if wanted. */
export declare function family(options: { readonly withPairs: boolean }): readonly FamilyText[]
