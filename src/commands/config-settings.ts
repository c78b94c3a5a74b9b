import { UsageError } from '../errors.ts'
import type { ConfigEntry, ConfigFile } from '../io/config-file.ts'
import { isKeyName, type OwnKeys } from '../reader/state/key-bindings.ts'
import type { StyleSheet } from '../render/settings.ts'
import { isStyle } from '../render/terminal/style.ts'
import { isThemeName, THEME_NAMES, THEMES } from '../render/terminal/themes.ts'
import { nearest } from '../text/nearest.ts'
import { IMAGE_CHOICES } from './picture-protocol.ts'
import { COLOR_CHOICES, isColumns, isMargin, LINK_CHOICES } from './settings.ts'

type Value = NonNullable<ConfigEntry['value']>

/** A value, and the line of the file that sets it. */
export type Setting = { readonly value: Value | StyleSheet | OwnKeys; readonly line: number }

/** What the file sets, by key. A theme with styles of its own is a style sheet; keys are those of the reading room. */
export type Config = ReadonlyMap<string, Setting>

/** What may stand at a key, in words and as a test, and what holds where nothing does. */
type Key = {
  readonly takes: string
  readonly accepts: (value: Value) => boolean
  /** Undefined for the shelf, whose place depends on the environment. */
  readonly usual?: string
  /** The variables of the environment that say the same and win over the file, the strongest first. */
  readonly variables?: readonly string[]
}

const oneOf = (...choices: readonly string[]): Key => ({
  takes: choices.join(', '),
  accepts: (value) => choices.includes(String(value)),
})
const COLUMNS: Key = { takes: 'a number of columns, from 10', accepts: isColumns }
const TEXT: Key = { takes: 'text', accepts: (value) => typeof value === 'string' && value !== '' }

/** The keys that a configuration may have. */
export const CONFIG_KEYS: { readonly [name: string]: Key } = {
  width: {
    takes: `${COLUMNS.takes}, or max`,
    accepts: (value) => value === 'max' || isColumns(value),
    usual: "the terminal's, at most the measure",
  },
  measure: { ...COLUMNS, usual: '80' },
  margin: { takes: 'a number of columns, up to 100', accepts: isMargin, usual: '0' },
  numbers: { takes: 'true or false', accepts: (value) => typeof value === 'boolean', usual: 'true' },
  links: { ...oneOf(...LINK_CHOICES), usual: 'auto' },
  images: { ...oneOf(...IMAGE_CHOICES), usual: 'auto' },
  color: {
    ...oneOf(...COLOR_CHOICES),
    variables: ['NO_COLOR', 'FORCE_COLOR', 'CLICOLOR_FORCE'],
    usual: 'auto',
  },
  pager: {
    ...TEXT,
    takes: 'text such as `less -S`; cat is none',
    variables: ['LECTERN_PAGER', 'PAGER'],
    usual: 'less',
  },
  shelf: { ...TEXT, variables: ['LECTERN_SHELF'] },
  keys: { takes: 'lines such as `e: j`', accepts: () => false, usual: 'the usual ones' },
  theme: {
    takes: `${THEME_NAMES.join(', ')}, or styles of elements`,
    accepts: isThemeName,
    usual: 'ink',
  },
}

/** Returns what a configuration file sets. Throws a UsageError with the line of a key or a value that means nothing. */
export function parseConfig({ path: file, entries }: ConfigFile): Config {
  const config = new Map<string, Setting>()
  for (const { path, value, line } of entries) {
    const [name = '', ...element] = path
    const extend = element.length > 0 ? EXTENSIBLE.get(name) : undefined
    try {
      config.set(name, {
        value: extend?.(config.get(name)?.value, element.join('.'), value) ?? checked(path, value),
        line,
      })
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`${file}:${line}: ${error.message}`) : error
    }
  }
  return config
}

/** Returns the value at a key that takes a single one. */
function checked(path: readonly string[], value: ConfigEntry['value']): Value {
  const name = path.join('.')
  const key = CONFIG_KEYS[name]
  if (key === undefined) throw unknownKey(name, Object.keys(CONFIG_KEYS))
  if (value === undefined || value === null || !key.accepts(value)) {
    throw badValue(name, key.takes, value)
  }
  return value
}

/** Returns a theme with one more style, or on another base: `base` stands for a theme's name. */
function withStyle(
  theme: Setting['value'] | undefined,
  element: string,
  value: ConfigEntry['value'],
): StyleSheet {
  const styles = typeof theme === 'object' ? theme : THEMES.ink
  if (element === 'base') {
    if (typeof value !== 'string' || !isThemeName(value))
      throw badValue('theme.base', THEME_NAMES.join(', '), value)
    // The styles before it in the file are the user's own, too.
    const own = Object.entries(styles).filter(([name, style]) => THEMES.ink[name] !== style)
    return { ...THEMES[value], ...Object.fromEntries(own) }
  }
  if (THEMES.ink[element] === undefined) {
    throw unknownKey(
      `theme.${element}`,
      ['base', ...Object.keys(THEMES.ink)].map((name) => `theme.${name}`),
    )
  }
  const style = String(value ?? '')
  if (!isStyle(style)) throw badValue(`theme.${element}`, STYLES, value)
  return { ...styles, [element]: style }
}

/** Returns the user's keys with one more. */
function withKey(keys: Setting['value'] | undefined, name: string, value: ConfigEntry['value']): OwnKeys {
  const meant = String(value ?? '')
  const wrong = [name, meant].find((key) => !isKeyName(key))
  if (wrong !== undefined)
    throw new UsageError(`keys takes names such as j, ctrl-f or pagedown, not "${wrong}"`)
  return { ...(typeof keys === 'object' ? keys : {}), [name]: meant }
}

/** The keys that lines of their own add to, and how. */
const EXTENSIBLE = new Map([
  ['theme', withStyle],
  ['keys', withKey],
])

const STYLES = 'words such as `bold`, `cyan`, `214` or `"#d08770"` (in quotes)'

function badValue(name: string, takes: string, value: ConfigEntry['value']): UsageError {
  return new UsageError(`${name} takes ${takes}${value == null ? '' : `, not "${value}"`}`)
}

function unknownKey(name: string, keys: readonly string[]): UsageError {
  const near = nearest(name, keys)
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${keys.join(', ')}`
  return new UsageError(`there is no key ${name}; ${hint}`)
}
