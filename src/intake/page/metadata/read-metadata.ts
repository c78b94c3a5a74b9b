import type { Meta } from '../../../io/meta.ts'
import { findElement, type HtmlElement, textOf } from '../../../markdown/html/dom.ts'
import { cleanLine } from '../../../text/clean.ts'

export function readMetadata(page: HtmlElement, _address?: string): Meta {
  const title = findElement([page], ({ name }) => name === 'title')
  return title ? { title: cleanLine(textOf([title])) } : {}
}
