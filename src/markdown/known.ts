/** What a link's reference definition tells. */
export type LinkDefinition = { readonly href: string; readonly title: string | null }

/** What the labels in a text stand for that are defined somewhere in its article. */
export type Known = {
  /** By normalised label. */
  readonly links: ReadonlyMap<string, LinkDefinition>
  /** The numbers of footnotes. */
  readonly footnotes: ReadonlyMap<string, number>
}

/** Where no label stands for anything. */
export const NOTHING: Known = { links: new Map(), footnotes: new Map() }
