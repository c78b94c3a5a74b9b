/** The kinds of text that an article can come as. */
export const KINDS = ['markdown', 'text'] as const
export type Kind = (typeof KINDS)[number]
