import { basename } from 'node:path'
import type { Variables } from '../../io/base-folders.ts'
import { cleanLine } from '../../text/clean.ts'
import { type Command, startProgram } from './run-program.ts'

/** Not `file:`: the system's opener might run the file. */
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/** Parameters that have some mail programs attach local files without asking (CVE-2020-27748). */
const ATTACHING = new Set(['attach', 'attachment'])

/** Browsers that show a page on the terminal. */
const ON_TERMINAL = new Set(
  'w3m lynx links links2 elinks netrik retawq browsh carbonyl cha www-browser'.split(' '),
)

/**
 * Opens an address, of any origin, with the first program of `$BROWSER`, or else the system's opener. One that shows the
 * page on the terminal is run there by `runHere`. Returns undefined once the program has ended well, or one line that says
 * what went wrong.
 */
export async function openLink(
  address: string,
  env: Variables,
  runHere: (command: Command) => Promise<string | undefined>,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !PROTOCOLS.has(url.protocol)) {
    return cleanLine(`"${address}" can't be opened: it isn't a web or mail address`)
  }
  if (attachesFiles(url)) return cleanLine(`"${address}" can't be opened: it attaches files to a mail`)
  const command = openerCommand(url.href, env, platform)
  const [program] = command
  const isHere = ON_TERMINAL.has(basename(program))
  const reason = await (isHere ? runHere(command) : startProgram(command, env))
  if (reason === undefined) return undefined
  const hint = reason.startsWith('failed') ? '' : '; set BROWSER to a program that opens links'
  return cleanLine(`can't open the link: "${program}" ${reason}${hint}`)
}

function attachesFiles({ protocol, searchParams }: URL): boolean {
  return protocol === 'mailto:' && [...searchParams.keys()].some((name) => ATTACHING.has(name.toLowerCase()))
}

/**
 * Returns the command that opens an address, to be run without a shell. The address is a URL's `href`, which can't be
 * mistaken for an option.
 */
export function openerCommand(href: string, env: Variables, platform: NodeJS.Platform): Command {
  // `$BROWSER` is a list divided by colons, but for Windows, where paths hold them.
  const first = platform === 'win32' ? env.BROWSER : env.BROWSER?.split(':')[0]
  const [program, ...rest] = (first ?? '').split(/\s+/).filter((word) => word !== '')
  if (program !== undefined) {
    if (!rest.some((word) => word.includes('%s'))) return [program, ...rest, href]
    return [program, ...rest.map((word) => word.replaceAll('%s', () => href))]
  }
  if (platform === 'darwin') return ['open', href]
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', href] : ['xdg-open', href]
}
