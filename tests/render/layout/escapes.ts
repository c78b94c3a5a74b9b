// The escapes that the layout tests style their texts with.

export const BOLD = '\x1b[1m'
export const NOT_BOLD = '\x1b[22m'
export const CYAN = '\x1b[36m'
export const NO_COLOR = '\x1b[39m'
export const LINK = '\x1b]8;id=1;https://a.example/\x1b\\'
export const NO_LINK = '\x1b]8;;\x1b\\'
