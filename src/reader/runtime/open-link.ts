import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { errorCode } from '../../errors.ts'
import { cleanLine } from '../../text/clean.ts'

type Environment = { readonly [name: string]: string | undefined }

/** A program with its arguments. */
type Command = readonly [program: string, ...rest: string[]]

/** Not `file:`: the system's opener might run the file. */
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/** Parameters that have some mail programs attach local files without asking (CVE-2020-27748). */
const ATTACHING = new Set(['attach', 'attachment'])

/**
 * Opens an address, of any origin, with the first program of `$BROWSER`, or else the system's opener. Returns undefined
 * as soon as the program runs, or one line that says why it doesn't.
 */
export async function openLink(
  address: string,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !PROTOCOLS.has(url.protocol)) {
    return cleanLine(`"${address}" can't be opened: it isn't a web or mail address`)
  }
  if (attachesFiles(url)) return cleanLine(`"${address}" can't be opened: it attaches files to a mail`)
  const [program, ...rest] = openerCommand(url.href, env, platform)
  try {
    const child = spawn(program, rest, { detached: true, stdio: 'ignore', env, windowsHide: true })
    child.unref()
    await once(child, 'spawn')
    return undefined
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const reason = code === 'ENOENT' ? "isn't installed" : `can't be run (${code})`
    return cleanLine(`can't open the link: "${program}" ${reason}; set BROWSER to a program that opens links`)
  }
}

function attachesFiles({ protocol, searchParams }: URL): boolean {
  return protocol === 'mailto:' && [...searchParams.keys()].some((name) => ATTACHING.has(name.toLowerCase()))
}

/**
 * Returns the command that opens an address, to be run without a shell. The address is a URL's `href`, which can't be
 * mistaken for an option.
 */
export function openerCommand(href: string, env: Environment, platform: NodeJS.Platform): Command {
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
