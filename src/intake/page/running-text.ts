import { ancestorsFrom, type HtmlNode } from '../../markdown/html/dom.ts'
import { roughColumns } from '../line-metrics.ts'
import type { Line } from './lines.ts'

/** A line that is wider is running text, whose sentences make an article (columns). */
const RUNNING = 80

/** Whether a line is running text: long, and not for the most part links. */
export function isRunningText({ text, linked }: Line): boolean {
  return roughColumns(text.slice(0, RUNNING * 2)) >= RUNNING && linked * 2 < text.length
}

/** How much text an element holds, in columns. */
export type TextAmount = { readonly all: number; readonly running: number; readonly linked: number }

const NONE: TextAmount = { all: 0, running: 0, linked: 0 }

/** Returns a function that measures how much of the text of some lines stands in an element. */
export function measureText(lines: readonly Line[]): (element: HtmlNode) => TextAmount {
  const amounts = new Map<HtmlNode, TextAmount>()
  for (const line of lines) {
    const amount = amountOf(line)
    for (const around of ancestorsFrom(line.block)) {
      amounts.set(around, sum(amounts.get(around) ?? NONE, amount))
    }
  }
  return (element) => amounts.get(element) ?? NONE
}

/** Returns how much text some lines are. */
export function sumOf(lines: readonly Line[]): TextAmount {
  return lines.map(amountOf).reduce(sum, NONE)
}

function sum(a: TextAmount, b: TextAmount): TextAmount {
  return { all: a.all + b.all, running: a.running + b.running, linked: a.linked + b.linked }
}

function amountOf(line: Line): TextAmount {
  const all = roughColumns(line.text)
  return { all, running: isRunningText(line) ? all : 0, linked: (all * line.linked) / line.text.length }
}
