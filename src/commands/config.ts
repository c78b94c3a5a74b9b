import { homedir } from 'node:os'
import { Command } from 'commander'
import type { Variables } from '../io/base-folders.ts'
import { readConfigFile } from '../io/config-file.ts'
import { THEME_NAMES } from '../render/terminal/themes.ts'
import type { Config } from './config-settings.ts'

const HELP = `
The file is $XDG_CONFIG_HOME/lectern/config.yaml, or ~/.config/lectern/config.yaml:
  width: max            # or a number; so measure, margin, numbers, links, images,
                        # color, pager and shelf
  theme:                # or the name of one: ${THEME_NAMES.join(', ')}
    base: paper
    heading: bold bright-blue
    code: '#8f5902'     # a background: black on 229
    alert: {warning: 208}
    syntax: {keyword: bold}
  keys:                 # of the reading room: e does what j does
    e: j
    ctrl-n: pagedown

Options win over variables of the environment, these over the file.`

/** Returns the command `config`. */
export function configCommand(): Command {
  return new Command('config')
    .description('show what is set, and where: environment, configuration file or default')
    .addHelpText('after', HELP)
    .action(async () => (await import('./actions/config.ts')).config())
}

/** Commands that don't depend on the configuration, and must work where it is wrong. */
const INDEPENDENT: readonly string[] = ['help', '-h', '--help', '-V', '--version', 'completion', 'config']

/**
 * Makes what the configuration file sets the defaults of the commands' options, and returns the variables that it adds
 * to the environment. Throws a UsageError if the file is wrong.
 */
export async function applyConfig(
  program: Command,
  first: string | undefined,
  env: Variables,
): Promise<Variables> {
  if (first !== undefined && INDEPENDENT.includes(first)) return {}
  const file = await readConfigFile()
  if (file === undefined) return {}
  const { CONFIG_KEYS, parseConfig } = await import('./config-settings.ts')
  const config = parseConfig(file)
  for (const [name, { value }] of config) {
    // What has variables too is decided with them.
    if (CONFIG_KEYS[name]?.variables) continue
    for (const command of program.commands) command.setOptionValueWithSource(name, value, 'config')
  }
  return variablesOf(config, env)
}

/** Returns the variables that say what the configuration does, where none in the environment says otherwise. */
export function variablesOf(config: Config, env: Variables): Variables {
  const { LECTERN_SHELF, LECTERN_PAGER, PAGER, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE } = env
  const text = (key: string) => config.get(key)?.value?.toString()
  const shelf = text('shelf')?.replace(/^~(?=\/|$)/, homedir())
  const pager = text('pager')
  const color = NO_COLOR || FORCE_COLOR || CLICOLOR_FORCE ? undefined : text('color')
  return {
    ...(shelf && !LECTERN_SHELF && { LECTERN_SHELF: shelf }),
    ...(pager && LECTERN_PAGER === undefined && PAGER === undefined && { PAGER: pager }),
    ...(color === 'always' && { FORCE_COLOR: '1' }),
    ...(color === 'never' && { NO_COLOR: '1' }),
  }
}
