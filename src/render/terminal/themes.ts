import type { StyleSheet } from '../settings.ts'

// A style is words: attributes, and a colour for the text and after `on` one for what is behind it. A colour is one of
// the 16 of the terminal's palette, the number of one of 256, or #rrggbb.

/** The palette's own colours, so that the user's terminal decides what they look like. */
const INK: StyleSheet = {
  title: 'bold',
  heading: 'bold cyan',
  subheading: 'cyan',
  quiet: 'dim',
  strong: 'bold',
  em: 'italic',
  del: 'strikethrough',
  underline: 'underline',
  key: 'bold',
  code: 'green',
  link: 'underline',
  'alert.note': 'cyan',
  'alert.tip': 'green',
  'alert.important': 'magenta',
  'alert.warning': 'yellow',
  'alert.caution': 'red',
  // By the scopes of highlight.js.
  'syntax.comment': 'dim',
  'syntax.quote': 'dim',
  'syntax.meta': 'dim',
  'syntax.keyword': 'magenta',
  'syntax.built_in': 'cyan',
  'syntax.type': 'cyan',
  'syntax.literal': 'cyan',
  'syntax.number': 'cyan',
  'syntax.string': 'green',
  'syntax.regexp': 'green',
  'syntax.symbol': 'green',
  'syntax.attr': 'cyan',
  'syntax.attribute': 'cyan',
  'syntax.property': 'cyan',
  'syntax.variable': 'yellow',
  'syntax.title': 'cyan',
  'syntax.name': 'cyan',
  'syntax.section': 'bold',
  'syntax.addition': 'green',
  'syntax.deletion': 'red',
  'syntax.strong': 'bold',
  'syntax.emphasis': 'italic',
}

/** Attributes only. */
const PLAIN: StyleSheet = {
  ...Object.fromEntries(Object.keys(INK).map((element) => [element, 'none'])),
  title: 'bold',
  heading: 'bold',
  subheading: 'bold',
  quiet: 'dim',
  strong: 'bold',
  em: 'italic',
  del: 'strikethrough',
  underline: 'underline',
  key: 'bold',
  code: 'italic',
  link: 'underline',
  'syntax.comment': 'dim',
  'syntax.keyword': 'bold',
}

/** Warm colours that are dark enough for a light background, and light enough for a dark one. */
const PAPER: StyleSheet = {
  ...INK,
  title: 'bold 130',
  heading: 'bold 130',
  subheading: '130',
  code: '65',
  link: 'underline 67',
  'alert.note': '67',
  'alert.tip': '65',
  'alert.important': '97',
  'alert.warning': '136',
  'alert.caution': '131',
  'syntax.keyword': '97',
  'syntax.built_in': '67',
  'syntax.type': '67',
  'syntax.literal': '130',
  'syntax.number': '130',
  'syntax.string': '65',
  'syntax.regexp': '65',
  'syntax.symbol': '65',
  'syntax.attr': '67',
  'syntax.attribute': '67',
  'syntax.property': '67',
  'syntax.variable': '136',
  'syntax.title': '67',
  'syntax.name': '67',
  'syntax.addition': '65',
  'syntax.deletion': '131',
}

/** The themes that come along, by name. */
export const THEMES = { ink: INK, paper: PAPER, plain: PLAIN } as const
export const THEME_NAMES: readonly string[] = Object.keys(THEMES)
export type ThemeName = keyof typeof THEMES

/** Whether a value is the name of a theme. */
export function isThemeName(value: unknown): value is ThemeName {
  return typeof value === 'string' && Object.hasOwn(THEMES, value)
}
