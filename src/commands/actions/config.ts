import type { Variables } from '../../io/base-folders.ts'
import { configPath, readConfigFile } from '../../io/config-file.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { ownShelfFolder } from '../../io/own-shelf.ts'
import { wrap } from '../../render/layout/wrap.ts'
import { MEASURE, NARROWEST } from '../../render/settings.ts'
import { displayWidth } from '../../text/width.ts'
import { CONFIG_KEYS, type Config, parseConfig } from '../config-settings.ts'
import { wantsColor } from '../settings.ts'

type Row = readonly [key: string, value: string, origin: string]

/** Prints what is set and where, tab-separated or, on a terminal, in columns: `lectern config`. Throws a UsageError. */
export async function config(): Promise<void> {
  const { env, terminal, columns } = readEnvironment()
  const file = await readConfigFile()
  const parsed: Config = file ? parseConfig(file) : new Map()
  const rows: readonly Row[] = [
    ['file', configPath(), file ? 'file' : 'not there'],
    ...Object.keys(CONFIG_KEYS).map((key) => rowOf(key, parsed, env)),
  ]
  await print([
    terminal ? inColumns(rows, columns || MEASURE) : rows.map((row) => `${row.join('\t')}\n`).join(''),
  ])
}

function rowOf(key: string, config: Config, env: Variables): Row {
  const { variables = [], usual } = CONFIG_KEYS[key] ?? {}
  const variable = variables.find((name) => env[name])
  if (variable !== undefined) {
    const value = key === 'color' ? colorOf(env) : (env[variable] ?? '')
    return [key, value, `$${variable}`]
  }
  const setting = config.get(key)
  if (setting === undefined) return [key, usual ?? ownShelfFolder(), 'default']
  const { value, line } = setting
  return [key, typeof value === 'object' ? 'your own' : String(value), `line ${line}`]
}

/** Returns what variables that force colour or forbid it come to. */
function colorOf(env: Variables): string {
  return wantsColor(undefined, { env, terminal: false }) ? 'always' : 'never'
}

/** Returns rows in columns of their own, of which the values are wrapped where a line would be too wide. */
function inColumns(rows: readonly Row[], columns: number): string {
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => displayWidth(row[column])))
  const pad = (text: string, columns: number) => text + ' '.repeat(columns - displayWidth(text))
  const valueWidth = Math.max(NARROWEST, Math.min(width(1), columns - width(0) - width(2) - 4))
  return rows
    .map(([key, value, origin]) => {
      const [first = '', ...rest] = wrap(value, valueWidth)
      const lines = [`${pad(key, width(0))}  ${pad(first, valueWidth)}  ${origin}`]
      return [...lines, ...rest.map((line) => pad('', width(0) + 2) + line), ''].join('\n')
    })
    .join('')
}
