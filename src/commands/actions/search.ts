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
  const hits = await findSections(words, undefined, {
    onProblem: printProblem,
    onProgress: progressBar('indexing'),
  })
  if (hits.length === 0) process.exitCode = 1
  const text = await textOf(hits, environment, json, look)
  await print(text === '' ? [] : [`${text}\n`])
}

async function textOf(
  hits: readonly Hit[],
  environment: Environment,
  json: boolean,
  look: LookFlags,
): Promise<string> {
  if (json) return JSON.stringify(hits.map(listedHit), null, 2)
  if (!environment.terminal) return hitFields(hits)
  // What sets a page is loaded only where one is printed.
  const { hitsPage } = await import('../../search/hits-page.ts')
  const { createTheme } = await import('../../render/terminal/theme.ts')
  const { chosenColor, terminalWidth } = await import('../settings.ts')
  const width = terminalWidth(environment, look.measure)
  return hitsPage(hits, width, createTheme(chosenColor(look, environment)))
}
