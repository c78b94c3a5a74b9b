import { cleanLine } from '../text/clean.ts'
import type { Hit } from './search.ts'

/** Returns what `search --json` shows of a hit. */
export function listedHit({ name, article, section, title, snippet }: Hit) {
  return { name, article, number: section, title, snippet: snippet.text }
}

/** Returns hits as lines of tab-separated fields: name, number, title, snippet. */
export function hitFields(hits: readonly Hit[]): string {
  return hits
    .map(({ name, section, title, snippet }) =>
      [name, section, title, snippet.text].map((field) => cleanLine(field)).join('\t'),
    )
    .join('\n')
}
