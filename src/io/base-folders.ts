import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** The variables of an environment. */
export type Variables = { readonly [name: string]: string | undefined }

// XDG Base Directory Specification: its variables count only where they are absolute paths.

/** Returns the folder of lectern's state, such as bookmarks: `$XDG_STATE_HOME/lectern`, or in `~/.local/state`. */
export function stateFolder({ XDG_STATE_HOME }: Variables = process.env, home = homedir()): string {
  return join(absolute(XDG_STATE_HOME) ?? join(home, '.local', 'state'), 'lectern')
}

/** Returns the folder of the user's configuration: `$XDG_CONFIG_HOME/lectern`, or in `~/.config`. */
export function configFolder({ XDG_CONFIG_HOME }: Variables = process.env, home = homedir()): string {
  return join(absolute(XDG_CONFIG_HOME) ?? join(home, '.config'), 'lectern')
}

/** Returns the folder of lectern's data, such as the shelf: `$XDG_DATA_HOME/lectern`, or in `~/.local/share`. */
export function dataFolder({ XDG_DATA_HOME }: Variables = process.env, home = homedir()): string {
  return join(absolute(XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'lectern')
}

/** Returns the folder of a cache that may be deleted at any time: in `$XDG_CACHE_HOME/lectern`, or in `~/.cache`. */
export function cacheFolder(
  cache: string,
  { XDG_CACHE_HOME }: Variables = process.env,
  home = homedir(),
): string {
  return join(absolute(XDG_CACHE_HOME) ?? join(home, '.cache'), 'lectern', cache)
}

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}
