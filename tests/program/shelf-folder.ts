import { join } from 'node:path'
import { folderWith, lectern, type Run } from './helpers.ts'

/** A working folder with a shelf of these files in `shelf/`, and how to run the program there. */
export async function shelfOf(files: Readonly<Record<string, string>>) {
  const shelved = Object.entries(files).map(([path, text]) => [`shelf/${path}`, text])
  const cwd = await folderWith(Object.fromEntries(shelved))
  const env = {
    LECTERN_SHELF: join(cwd, 'shelf'),
    XDG_CACHE_HOME: join(cwd, 'cache'),
    XDG_STATE_HOME: join(cwd, 'state'),
  }
  return {
    cwd,
    env,
    folder: env.LECTERN_SHELF,
    run: (...args: readonly string[]) => lectern(args, { cwd, env }),
    pipe: (input: string, ...args: readonly string[]) => lectern(args, { cwd, env, input }),
  }
}

/** Returns the names in what `list` printed. */
export function namesOf({ stdout }: Run): readonly string[] {
  return stdout
    .split('\n')
    .flatMap((line) => line.split('\t', 1))
    .filter(Boolean)
}
