import { Chalk } from 'chalk'
import type { AlertVariant } from '../../markdown/tokens.ts'
import type { Style } from '../layout/spans.ts'

/** What each part of a page looks like. Named colours and attributes only, so that the user's palette decides. */
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

/**
 * Returns the page's styles. Without colours, each returns its text as it is, unless `attributes` says that bold, italic
 * and the like stay: NO_COLOR is about colours only (no-color.org).
 */
export function createTheme(color: boolean, attributes = color): Theme {
  // chalk 5 goes by its own view of the terminal unless it is given a level; 1 is the 16 colours.
  const chalk = new Chalk({ level: attributes ? 1 : 0 })
  const tint = new Chalk({ level: color ? 1 : 0 })
  return {
    title: chalk.bold,
    heading: (text) => chalk.bold(tint.cyan(text)),
    subheading: tint.cyan,
    quiet: chalk.dim,
    strong: chalk.bold,
    em: chalk.italic,
    del: chalk.strikethrough,
    underline: chalk.underline,
    key: chalk.bold,
    code: tint.green,
    link: chalk.underline,
    alert: {
      note: tint.cyan,
      tip: tint.green,
      important: tint.magenta,
      warning: tint.yellow,
      caution: tint.red,
    },
    syntax: {
      comment: chalk.dim,
      quote: chalk.dim,
      meta: chalk.dim,
      keyword: tint.magenta,
      built_in: tint.cyan,
      type: tint.cyan,
      literal: tint.cyan,
      number: tint.cyan,
      string: tint.green,
      regexp: tint.green,
      symbol: tint.green,
      attr: tint.cyan,
      attribute: tint.cyan,
      property: tint.cyan,
      variable: tint.yellow,
      title: tint.cyan,
      name: tint.cyan,
      section: chalk.bold,
      addition: tint.green,
      deletion: tint.red,
      strong: chalk.bold,
      emphasis: chalk.italic,
    },
  }
}
