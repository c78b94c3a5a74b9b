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

/** Returns the page's styles; without colour each returns its text as it is. */
export function createTheme(color: boolean): Theme {
  // chalk 5 goes by its own view of the terminal unless it is given a level; 1 is the 16 colours.
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    title: chalk.bold,
    heading: chalk.bold.cyan,
    subheading: chalk.cyan,
    quiet: chalk.dim,
    strong: chalk.bold,
    em: chalk.italic,
    del: chalk.strikethrough,
    underline: chalk.underline,
    key: chalk.bold,
    code: chalk.green,
    link: chalk.underline,
    alert: {
      note: chalk.cyan,
      tip: chalk.green,
      important: chalk.magenta,
      warning: chalk.yellow,
      caution: chalk.red,
    },
    syntax: {
      comment: chalk.dim,
      quote: chalk.dim,
      meta: chalk.dim,
      keyword: chalk.magenta,
      built_in: chalk.cyan,
      type: chalk.cyan,
      literal: chalk.cyan,
      number: chalk.cyan,
      string: chalk.green,
      regexp: chalk.green,
      symbol: chalk.green,
      attr: chalk.cyan,
      attribute: chalk.cyan,
      property: chalk.cyan,
      variable: chalk.yellow,
      title: chalk.cyan,
      name: chalk.cyan,
      section: chalk.bold,
      addition: chalk.green,
      deletion: chalk.red,
      strong: chalk.bold,
      emphasis: chalk.italic,
    },
  }
}
