import type { Meta } from '../../io/meta.ts'
import { type MailHeader, readHeader } from './header.ts'

/** A mail as it was saved or copied: what its header says, and its text. */
export type Mail = {
  readonly meta: Meta
  readonly body: string
  /** The lines that were left out: the rest of the header, the signature. */
  readonly leftOut: readonly string[]
}

/** So many lines may stand above the header of a mail that was forwarded. */
const MOST_LINES_ABOVE = 4
/** `-------- Forwarded message --------`, in any language. */
const FORWARDED = /^-{3,}[^-]{3,60}-{3,}$/
/** What the signature (RFC 3676, section 4.3) or a list's footer is under. */
const SIGNATURE_MARK = /^(?:--|_{10,})$/
const MOST_SIGNATURE_LINES = 10
/** In UTF-16 units. */
const LONGEST_SIGNATURE_LINE = 80

/** Reads a mail, or one that was forwarded with a few words above; undefined where a text is none. */
export function readMail(text: string): Mail | undefined {
  const lines = text.split('\n')
  const header = findHeader(lines)
  if (header === undefined) return undefined
  const { start, meta, end, others } = header
  const above = lines.slice(0, start).filter((line) => line.trim() !== '')
  const [mark] = above.slice(-1)
  const signature = findSignature(lines, end)
  return {
    meta,
    body: [...above.slice(0, -1), ...lines.slice(end, signature)].join('\n'),
    leftOut: [...(mark === undefined ? [] : [mark]), ...others, ...lines.slice(signature)]
      .map((line) => line.trim())
      .filter(Boolean),
  }
}

/** Finds the header at the start, or under the line that says that the mail was forwarded. */
function findHeader(lines: readonly string[]): (MailHeader & { readonly start: number }) | undefined {
  let above: string | undefined
  let count = 0
  for (const [start, line] of lines.entries()) {
    const text = line.trim()
    if (text === '') continue
    const isForwarded = above === undefined || FORWARDED.test(above) || /[:：]$/.test(above)
    const header = isForwarded ? readHeader(lines, start) : undefined
    if (header) return { ...header, start }
    if (++count > MOST_LINES_ABOVE) return undefined
    above = text.slice(0, 100)
  }
  return undefined
}

/** Returns the index of the mark above the signature; the number of lines where there is none. */
function findSignature(lines: readonly string[], start: number): number {
  let signature = lines.length
  let count = 0
  for (let index = lines.length - 1; index >= start; index--) {
    const line = lines[index]?.trim() ?? ''
    if (SIGNATURE_MARK.test(line)) signature = index
    else if (line.startsWith('>') || line.length > LONGEST_SIGNATURE_LINE) break
    else if (line !== '' && ++count > MOST_SIGNATURE_LINES) break
  }
  return signature
}
