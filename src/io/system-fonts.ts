import { readdirSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, parse } from 'node:path'
import { mayBeIdeographic } from '../text/scripts.ts'

/** Larger fonts aren't read (bytes); those with all Chinese characters have about 20 MB. */
const LARGEST = 32 * 2 ** 20

/** Fonts by the names of their files, the best first. */
const REGULAR = names(
  'DejaVuSans, NotoSans-Regular, LiberationSans-Regular, Arial, Helvetica, SegoeUI, Roboto-Regular, Ubuntu-R, FreeSans',
)
const BOLD = names(
  'DejaVuSans-Bold, NotoSans-Bold, LiberationSans-Bold, Arial Bold, Arialbd, SegoeUIb, Roboto-Bold, Ubuntu-B, FreeSansBold',
)
const IDEOGRAPHIC = names(
  'NotoSansCJK-Regular, SourceHanSans-Regular, DroidSansFallbackFull, DroidSansFallback, wqy-zenhei, wqy-microhei',
  'Hiragino Sans GB, Arial Unicode, msyh, malgun, YuGothM',
)

function names(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '))
}

/** Where systems keep fonts: Linux and others, macOS, Windows. */
const FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local', 'share', 'fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library', 'Fonts'),
  join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
]

/** Returns the system's fonts that set a text, three at most, the one for most of it first; none if it has none. */
export async function readFonts(text: string, folders: readonly string[] = FOLDERS): Promise<Buffer[]> {
  const chosen = chooseFonts(folders.flatMap(listFonts), text)
  const sizes = await Promise.all(chosen.map((path) => stat(path)))
  return Promise.all(
    chosen.filter((_, index) => (sizes[index]?.size ?? 0) <= LARGEST).map((path) => readFile(path)),
  )
}

/** Returns those of font files that set a text, the one for most of it first. */
export function chooseFonts(paths: readonly string[], text: string): string[] {
  const byName = new Map(paths.map((path) => [parse(path).name.toLowerCase(), path]))
  const best = (names: readonly string[]) =>
    names.map((name) => byName.get(name.toLowerCase())).find((path) => path !== undefined)
  const regular = best(REGULAR) ?? paths[0]
  const chosen = [regular, best(BOLD), mayBeIdeographic(text) ? best(IDEOGRAPHIC) : undefined]
  return chosen.filter((path) => path !== undefined)
}

function listFonts(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files.filter((file) => /\.(?:ttf|otf|ttc)$/i.test(file)).map((file) => join(folder, file))
  } catch {
    // It isn't there: it is another system's.
    return []
  }
}
