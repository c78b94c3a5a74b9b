import { compactMeta, type Meta } from '../../io/meta.ts'
import { cleanLine } from '../../text/clean.ts'
import { comparisonKey } from '../line-metrics.ts'
import { headerNames } from '../vocabulary/mail.ts'

// The lines above a mail (RFC 5322, section 2.2), or the few that mail programs show of them, in any language.

/** In the order of the columns of `headerNames`. */
const KINDS = ['subject', 'from', 'date', 'other'] as const
type Kind = (typeof KINDS)[number]

/** A line of a header, with those that it was folded into. */
type Field = { readonly kind: Kind; readonly lines: readonly string[]; readonly value: string }

/** The header of a mail. */
export type MailHeader = {
  readonly meta: Meta
  /** The index of the first line below it. */
  readonly end: number
  /** The lines of it that `meta` says nothing of. */
  readonly others: readonly string[]
}

/** Longer lines are no header's, nor longer names (UTF-16 units). */
const MAX_LENGTH = 2000
const LONGEST_NAME = 30
/** A name, perhaps in bold, before a colon. */
const NAMED = /^[*_]{0,2}([^:：*_]{1,30})[*_]{0,2}[:：]/
const MESSAGE_NAME = /^[A-Za-z][A-Za-z-]*$/

/** Reads the header of a mail that starts at a line; undefined where the lines are none. */
export function readHeader(lines: readonly string[], start: number): MailHeader | undefined {
  const fields: Field[] = []
  let end = start
  for (let field = readField(lines, end); field; field = readField(lines, end)) {
    fields.push(field)
    end += field.lines.length
  }
  const valueFrom = (wanted: Kind) => fields.find(({ kind, value }) => kind === wanted && value !== '')?.value
  const [title, from, date] = [valueFrom('subject'), valueFrom('from'), valueFrom('date')]
  const isMail =
    title !== undefined ? from !== undefined || date !== undefined : isAddress(from) && fields.length > 2
  if (!isMail) return undefined
  return {
    meta: compactMeta({ title, author: from && nameOf(from), date }),
    end,
    others: fields.flatMap(({ kind, lines }) => (kind === 'other' ? lines : [])),
  }
}

function readField(lines: readonly string[], index: number): Field | undefined {
  const line = lines[index] ?? ''
  if (line.length > MAX_LENGTH) return undefined
  const [start, name] = NAMED.exec(line.slice(0, LONGEST_NAME + 6)) ?? []
  if (start === undefined || name === undefined) return undefined
  const value = line.slice(start.length)
  const kind = kindOf(name) ?? (MESSAGE_NAME.test(name) && /^(?:\s|$)/.test(value) ? 'other' : undefined)
  if (kind === undefined) return undefined
  let end = index + 1
  while (/^[ \t]+\S/.test(lines[end] ?? '')) end++
  const folded = lines.slice(index + 1, end)
  return {
    kind,
    lines: [line, ...folded],
    value: cleanLine([value.replace(/^[*_]+/, ''), ...folded].join(' ')),
  }
}

function kindOf(name: string): Kind | undefined {
  return KINDS[headerNames(comparisonKey(name)) - 1]
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /\S@\S/.test(text.slice(0, MAX_LENGTH))
}

/** Returns the name in a sender: `Ada Low <ada@a.example>`, `"Low, Ada" [mailto:…]`, `ada@a.example (Ada Low)`. */
function nameOf(sender: string): string {
  const [, comment] = /^[^\s@]+@\S+ \((.+)\)$/.exec(sender) ?? []
  const name = (comment ?? sender.replace(/[<[＜].*/, '')).trim().replace(/^["'“]|["'”]$/g, '')
  return name || sender.replace(/[<>]/g, '')
}
