import { type Environment, readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { progressBar } from '../../io/progress.ts'
import { hitFields, listedHit } from '../../search/hit-fields.ts'
import type { Hit } from '../../search/search.ts'
import type { LookFlags } from '../settings.ts'
import { findSections } from './find-sections.ts'
import { printProblem } from './report.ts'

/** What the options of `search` say. */
export type SearchFlags = LookFlags & { readonly json?: boolean }

/** Prints the sections that answer a query: a page on a terminal, else fields, or JSON where that is chosen. */
export async function search(words: string, { json = false, ...look }: SearchFlags): Promise<void> {
  const environment = readEnvironment()
  const hits = await findSections(words, undefined, environment.env, {
    onProblem: printProblem,
    onProgress: progressBar('indexing'),
  })
  if (hits.length === 0) process.exitCode = 1
  const form = json ? 'json' : environment.terminal ? 'page' : 'fields'
  const text = await PRINTERS[form](hits, environment, look)
  await print(text === '' ? [] : [`${text}\n`])
}

const PRINTERS = {
  json: async (hits: readonly Hit[]) => JSON.stringify(hits.map(listedHit), null, 2),
  fields: async (hits: readonly Hit[]) => hitFields(hits),
  page: async (hits: readonly Hit[], environment: Environment, look: LookFlags) => {
    const { hitsPage } = await import('../../search/hits-page.ts')
    const { createTheme } = await import('../../render/terminal/theme.ts')
    const { chosenColor, terminalWidth } = await import('../settings.ts')
    return hitsPage(
      hits,
      terminalWidth(environment, look.measure),
      createTheme(chosenColor(look, environment)),
    )
  },
}
