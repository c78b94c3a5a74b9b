import { Chalk } from 'chalk'
import type { AlertVariant } from '../../markdown/tokens.ts'
import type { Style } from '../layout/spans.ts'
import type { Color, Look } from '../settings.ts'
import { toStyle } from './style.ts'
import { THEMES } from './themes.ts'

/** What each part of a page looks like. */
export type Theme = {
  readonly title: Style
  readonly heading: Style
  readonly subheading: Style
  readonly quiet: Style
  readonly strong: Style
  readonly em: Style
  readonly del: Style
  readonly underline: Style
  readonly key: Style
  readonly code: Style
  readonly link: Style
  readonly alert: { readonly [variant in AlertVariant]: Style }
  /** By the scopes of highlight.js. */
  readonly syntax: { readonly [scope: string]: Style }
}

const USUAL: Look = { styles: THEMES.ink, depth: 1 }

/**
 * Returns the page's styles. Without colours, each returns its text as it is, unless `attributes` says that bold, italic
 * and the like stay: NO_COLOR is about colours only (no-color.org).
 */
export function createTheme(color: Color, attributes = color !== false): Theme {
  const { styles, depth } = typeof color === 'boolean' ? USUAL : color
  // chalk 5 goes by its own view of the terminal unless it is given a level.
  const chalk = new Chalk({ level: attributes ? depth : 0 })
  const style = (element: string) => toStyle(chalk, styles[element] ?? 'none', color !== false)
  const syntax = Object.keys(styles).filter((element) => element.startsWith(SYNTAX))
  return {
    title: style('title'),
    heading: style('heading'),
    subheading: style('subheading'),
    quiet: style('quiet'),
    strong: style('strong'),
    em: style('em'),
    del: style('del'),
    underline: style('underline'),
    key: style('key'),
    code: style('code'),
    link: style('link'),
    alert: {
      note: style('alert.note'),
      tip: style('alert.tip'),
      important: style('alert.important'),
      warning: style('alert.warning'),
      caution: style('alert.caution'),
    },
    syntax: Object.fromEntries(syntax.map((element) => [element.slice(SYNTAX.length), style(element)])),
  }
}

const SYNTAX = 'syntax.'
