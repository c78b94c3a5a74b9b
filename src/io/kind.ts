/** The kinds of text that an article can come as. */
export const KINDS = ['markdown', 'text', 'html'] as const
export type Kind = (typeof KINDS)[number]
