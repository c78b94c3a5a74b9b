import { configPath, readConfigFile } from '../../io/config-file.ts'
import { readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { ownShelfFolder } from '../../io/own-shelf.ts'
import { displayWidth } from '../../text/width.ts'
import { CONFIG_KEYS, type Config, parseConfig } from '../config-settings.ts'

/** What holds where nothing is set; the shelf is a folder. */
const DEFAULTS: { readonly [key: string]: string } = {
  width: "the terminal's, at most the measure",
  measure: '80',
  margin: '0',
  numbers: 'true',
  links: 'auto',
  images: 'auto',
  color: 'auto',
  pager: 'less',
  keys: 'the usual ones',
  theme: 'ink',
}

type Row = readonly [key: string, value: string, origin: string]

/** Prints what is set and where, tab-separated or, on a terminal, in columns: `lectern config`. Throws a UsageError. */
export async function config(): Promise<void> {
  const { env, terminal } = readEnvironment()
  const file = await readConfigFile(env)
  const parsed: Config = file ? parseConfig(file) : new Map()
  const rows: readonly Row[] = [
    ['file', configPath(env), file ? 'file' : 'not there'],
    ...[...CONFIG_KEYS].map(([key, variables]) => rowOf(key, variables, parsed, env)),
  ]
  await print([terminal ? inColumns(rows) : rows.map((row) => `${row.join('\t')}\n`).join('')])
}

function rowOf(
  key: string,
  variables: readonly string[],
  config: Config,
  env: { readonly [name: string]: string | undefined },
): Row {
  const variable = variables.find((name) => env[name])
  if (variable !== undefined) return [key, env[variable] ?? '', `$${variable}`]
  const setting = config.get(key)
  if (setting === undefined) return [key, DEFAULTS[key] ?? ownShelfFolder(env), 'default']
  const { value, line } = setting
  return [key, typeof value === 'object' ? 'your own' : String(value), `line ${line}`]
}

function inColumns(rows: readonly Row[]): string {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[column])))
  const pad = (text: string, columns: number) => text + ' '.repeat(columns - displayWidth(text))
  return rows
    .map(([key, value, origin]) => `${pad(key, width(0))}  ${pad(value, width(1))}  ${origin}\n`)
    .join('')
}
