/** Where a link reference definition (CommonMark 4.7) leads. */
export type LinkDefinition = { readonly href: string; readonly title: string | null }

/** What an article defines, as far as a text refers to it. */
export type Definitions = {
  /** By normalised label. */
  readonly links: ReadonlyMap<string, LinkDefinition>
  /** The numbers of footnotes by label. */
  readonly footnotes: ReadonlyMap<string, number>
}

export const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Map() }
