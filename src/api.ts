// The types of the library: the package's `types` are this file alone. That src/index.ts is what it says is checked by
// the `Library` in tests/index.test.ts.

/** What a text is read as: `auto` goes by its look. */
export type ReadAs = 'auto' | 'markdown' | 'text' | 'html'

/** What an article can be printed as. */
export type Format = 'terminal' | 'text' | 'markdown' | 'json'

/** How links are shown: live (OSC 8), the address after the text, the addresses at the section's end, or not. */
export type Links = 'hyperlink' | 'inline' | 'end' | 'none'

/** How a text is read. */
export type ParseOptions = {
  /** `auto` by default. */
  readonly as?: ReadAs
  /** Whether page furniture is kept; false by default. */
  readonly verbatim?: boolean
}

/** An article, as `parseArticle` makes it. */
export type Article = {
  readonly title: string | undefined
  /** As it stood in the source. */
  readonly meta: {
    readonly title?: string
    readonly author?: string
    readonly date?: string
    readonly summary?: string
    readonly language?: string
    readonly tags?: readonly string[]
    readonly sources?: readonly string[]
    /** Of a web page: its canonical address, and the name of the site. */
    readonly url?: string
    readonly site?: string
    /** When it was kept on the shelf (ISO 8601). */
    readonly saved?: string
  }
  /** In reading order; their numbers and depths tell the nesting. They are parsed as one walks through them. */
  readonly sections: Iterable<Section>
  /** The lines that were left out as page furniture. */
  readonly leftOut: readonly string[]
}

/** A section of an article, without its subsections. */
export type Section = {
  /** `1`, `2.1`, …; `0` is the text before the first heading. */
  readonly number: string
  /** How deep it is nested, from 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly title: string
  readonly slug: string
  /** Its source, heading included. */
  readonly markdown: string
}

/** How an article is printed. */
export type RenderOptions = {
  /** `terminal` by default. */
  readonly format?: Format
  /** All sections by default. */
  readonly sections?: Iterable<Section>
  /** The most columns of a line: by default 80 for `terminal`, unlimited for `text`. */
  readonly width?: number
  /** Whether the terminal format has colours; false by default. */
  readonly color?: boolean
  /** By default `end` for `terminal`, `none` for `text`. */
  readonly links?: Links
}

/** An article as plain data, as `lectern read --format json` prints it: null if something isn't known. */
export type ArticleData = {
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
  readonly summary: string | null
  readonly language: string | null
  readonly tags: readonly string[]
  readonly sources: readonly string[]
  /** Of a web page, where it says them. */
  readonly url?: string
  readonly site?: string
  readonly words: number
  readonly minutes: number
  readonly leftOut: readonly string[]
  readonly sections: readonly SectionData[]
}

/** A section as plain data. Its words and minutes are those of its subsections too; its text and markdown aren't. */
export type SectionData = Omit<Section, 'markdown'> & {
  readonly words: number
  readonly minutes: number
  /** Without markup and heading. */
  readonly text: string
  readonly markdown: string
  readonly sections: readonly SectionData[]
}

/** What the library exports. */
export interface Library {
  /** Returns a markdown or plain text, or a web page's HTML, as an article, its control characters removed. */
  parseArticle(text: string, options?: ParseOptions): Promise<Article>
  /**
   * Returns the sections of an article, with their subsections, that `which` names as `lectern read --section` takes it.
   * Throws a ReaderError if it names none, or more than one by the same words.
   */
  pickSections(article: Article, which: string): Iterable<Section>
  /** Yields an article, or some of its sections, as they are to be printed. */
  renderArticle(article: Article, options?: RenderOptions): AsyncIterable<string>
  /** Returns an article with some of its sections as plain data. */
  articleData(article: Article, sections: Iterable<Section>): ArticleData
  /** A failure that its reader can do something about: its message is one line. */
  readonly ReaderError: new (
    message: string,
  ) => Error
}

export declare const parseArticle: Library['parseArticle']
export declare const pickSections: Library['pickSections']
export declare const renderArticle: Library['renderArticle']
export declare const articleData: Library['articleData']
export declare class ReaderError extends Error {
  constructor(message: string)
}
