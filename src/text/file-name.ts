import { cleanLine } from './clean.ts'

/** Returns the name of the file that an address or a path leads to, decoded, or else its host; '' for data. */
export function fileNameOf(address: string): string {
  if (/^data:/i.test(address)) return ''
  const path = address
    .replace(/[?#].*/s, '')
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/(?<!\/)\/+$/, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  try {
    return cleanLine(decodeURIComponent(name))
  } catch {
    // It isn't percent-encoded UTF-8, so it is shown as it stands.
    return cleanLine(name)
  }
}
