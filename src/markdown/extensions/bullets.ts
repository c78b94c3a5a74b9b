import type { Tokens } from 'marked'
import { matchAt, nextLine } from '../../text/lines.ts'
import { innerTokens } from '../limits/nesting.ts'
import type { Reader } from './reader.ts'

// Lists whose bullets are typographic characters, as they are copied off pages and out of word processors.

const BULLETS = '•◦‣⁃▪●○'
/** A dash or a dot is a bullet where the next line begins with one too; else it may be speech, or wrapped text. */
const DASHES = [...'–·'].map((dash) => `${dash}[ \\t][^\\n]*\\n {0,3}${dash}[ \\t]`).join('|')
const ITEM = new RegExp(`([ \\t]*)([${BULLETS}–·])[ \\t\\u00a0]+(?=\\S)`, 'y')
/** A line that goes on with an item: anything but what may begin another block. */
const CONTINUATION = /[ \t\u3000]*[^\s#>`~|<*+=:!{-]/y
const BLANK = /[ \t]*\n/y

/** What matches such a list at the start of a line. */
export const BULLET_LIST = `(?:[${BULLETS}][ \\t\\u00a0]+(?=\\S)|${DASHES})`
const FIRST = new RegExp(`^ {0,3}${BULLET_LIST}`)

/**
 * A list that isn't marked's: where a block quote ends in one of type `list`, marked reads that again with what follows,
 * and fails where it finds none of its own.
 */
export type OwnListToken = Omit<Tokens.List, 'type'> & { readonly type: 'ownList' }

/** Reads such a list. */
export const readBulletList: Reader = (src, lexer) => {
  if (!FIRST.test(src)) return undefined
  const { raw, markdown } = asMarkdown(src)
  const [list, ...others] = innerTokens(lexer, markdown) ?? []
  return list?.type === 'list' && others.length === 0 ? { ...list, type: 'ownList', raw } : undefined
}

/** An item that further ones may stand in. */
type OpenItem = { readonly indent: number; readonly bullet: string }

/** Returns the list that a text begins with, as it stands and with markdown's bullets and indents. */
function asMarkdown(text: string): { readonly raw: string; readonly markdown: string } {
  const lines: string[] = []
  const open: OpenItem[] = []
  let end = 0
  for (let start = 0; start < text.length; ) {
    const after = nextLine(text, start) ?? text.length
    const [marker, blanks = '', bullet = ''] = matchAt(ITEM, text, start) ?? []
    // Below a blank line it is speech, unless the list has dashes.
    if (bullet === '–' && lines.at(-1) === '' && !open.some((item) => item.bullet === '–')) break
    if (marker !== undefined) {
      openItem(open, { indent: blanks.length, bullet })
      lines.push(`${'  '.repeat(open.length - 1)}- ${text.slice(start + marker.length, after).trimEnd()}`)
      end = after
    } else if (end === start && matchAt(CONTINUATION, text, start)) {
      lines.push('  '.repeat(open.length) + text.slice(start, after).trim())
      end = after
    } else if (end === start && matchAt(BLANK, text, start) && matchAt(ITEM, text, after)) lines.push('')
    else break
    start = after
  }
  return { raw: text.slice(0, end).trimEnd(), markdown: lines.join('\n') }
}

/** Closes the items that a further one isn't in: it is in one that is indented less, or has another bullet. */
function openItem(open: OpenItem[], item: OpenItem): void {
  const beside = open.findIndex(({ indent, bullet }) => indent === item.indent && bullet === item.bullet)
  const outside = open.findIndex(({ indent }) => indent > item.indent)
  open.length = Math.min(...[beside, outside].filter((index) => index >= 0), open.length)
  open.push(item)
}
