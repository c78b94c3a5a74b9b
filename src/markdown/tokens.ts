// The tokens of an article: marked's own shapes, with every text decoded and cleaned, HTML turned into the tokens that it
// stands for, and line breaks in the source turned into spaces. Children are typed, so a renderer needs no casts.
// (Type aliases, not interfaces, so that they are assignable to marked's generic token.)

export type Text = { type: 'text'; raw: string; text: string }
type Codespan = { type: 'codespan'; raw: string; text: string }
export type Br = { type: 'br'; raw: string }
/** Inline containers; `sup`, `sub`, `u` and `kbd` come from HTML only. */
export type Span = {
  type: 'strong' | 'em' | 'del' | 'sup' | 'sub' | 'mark' | 'u' | 'kbd'
  raw: string
  tokens: Inline[]
}
export type Link = { type: 'link'; raw: string; href: string; title: string | null; tokens: Inline[] }
export type Image = { type: 'image'; raw: string; href: string; title: string | null; tokens: Inline[] }
/** A reference to a footnote; `number` counts from 1 in the order of first references. */
export type FootnoteRef = { type: 'footnoteRef'; raw: string; label: string; number: number }
/** A formula in TeX; `text` is its source with the signs around it. */
export type Formula = { type: 'math'; raw: string; text: string; tex: string; display: boolean }
export type Inline = Text | Codespan | Br | Span | Link | Image | FootnoteRef | Formula

/** `depth` is the level of the markup, 1 to 6. */
export type Heading = { type: 'heading'; raw: string; depth: number; tokens: Inline[] }
export type Paragraph = { type: 'paragraph'; raw: string; tokens: Inline[] }
export type Code = { type: 'code'; raw: string; lang: string; text: string }
type Hr = { type: 'hr'; raw: string }
export type Blockquote = { type: 'blockquote'; raw: string; tokens: Block[] }
/** `title` is its own, or else the name of its kind; empty where it is to have none. */
export type Alert = { type: 'alert'; raw: string; variant: AlertVariant; title: Inline[]; tokens: Block[] }
export type AlertVariant = 'note' | 'tip' | 'important' | 'warning' | 'caution'
export type ListItem = { type: 'list_item'; raw: string; checked: boolean | undefined; tokens: Block[] }
export type List = {
  type: 'list'
  raw: string
  ordered: boolean
  start: number
  loose: boolean
  items: ListItem[]
}
export type Align = 'left' | 'center' | 'right' | null
export type TableCell = { tokens: Inline[] }
export type Table = { type: 'table'; raw: string; align: Align[]; header: TableCell[]; rows: TableCell[][] }
/** The definition of a footnote; `number` is 0 where nothing refers to it. */
export type Footnote = { type: 'footnote'; raw: string; label: string; number: number; tokens: Block[] }
/** A link reference definition; `label` as marked normalises it. */
type Definition = { type: 'def'; raw: string; label: string }
/** Source that prints nothing: blank lines, comments. */
export type Space = { type: 'space'; raw: string }

export type Block =
  | Heading
  | Paragraph
  | Code
  | Hr
  | Blockquote
  | Alert
  | List
  | Table
  | Footnote
  | Definition
  | Space
