import type { Tokenizer } from 'marked'

type Rules = Tokenizer['rules']

/** A thematic break within marked's expressions, and the cells of a delimiter row but the first. */
const REPEATED = /(\(\?:[-_*\\]+\[[^\]]+\]\*\))\{3,\}|(\(\?:\\\| \*:\?-\+:\? \*\))\*/g

/**
 * Returns marked's rules for blocks with thematic breaks of 1,000 marks at most, and as many cells in delimiter rows: on a
 * line of some megabytes of them V8's stack would overflow.
 */
export function boundedRules({ block, other, inline }: Rules): Rules {
  const entries = Object.entries(block).map(([name, rule]) => [name, bounded(rule)])
  return {
    inline,
    block: { ...block, ...Object.fromEntries(entries) },
    other: { ...other, hrRegex: (indent) => bounded(other.hrRegex(indent)) },
  }
}

function bounded({ source, flags }: RegExp): RegExp {
  const limited = source.replace(REPEATED, (_, mark?: string, cell?: string) =>
    mark === undefined ? `${cell}{0,1000}` : `${mark}{3,1000}`,
  )
  return new RegExp(limited, flags)
}
