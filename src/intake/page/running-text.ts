import type { HtmlElement, HtmlNode } from '../../markdown/html/dom.ts'
import { roughColumns } from '../line-metrics.ts'
import type { Line } from './lines.ts'

/** A line that is wider is running text, whose sentences make an article (columns). */
const RUNNING = 80

/** Whether a line is running text: long, and not for the most part links. */
export function isRunningText({ text, linked }: Line): boolean {
  return roughColumns(text.slice(0, RUNNING * 2)) >= RUNNING && linked * 2 < text.length
}

/** How much text elements hold, in UTF-16 units. */
export type TextAmounts = {
  /** Returns how much running text an element holds. */
  readonly running: (element: HtmlNode) => number
  /** Returns how much text an element holds. */
  readonly all: (element: HtmlNode) => number
}

/** Returns how much of the text of some lines stands in each element. */
export function measureText(lines: readonly Line[]): TextAmounts {
  const running = new Map<HtmlNode, number>()
  const all = new Map<HtmlNode, number>()
  for (const line of lines) {
    const isRunning = isRunningText(line)
    let around: HtmlNode | null | undefined = line.block
    for (; around; around = around.parent) {
      all.set(around, (all.get(around) ?? 0) + line.text.length)
      if (isRunning) running.set(around, (running.get(around) ?? 0) + line.text.length)
    }
  }
  return { running: (element) => running.get(element) ?? 0, all: (element) => all.get(element) ?? 0 }
}

/** Returns the words that an element's classes and id are made of, in lower case. */
export function nameWords({ attribs }: HtmlElement): readonly string[] {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}
