import { isAddress } from '../../io/address.ts'
import { sweepTemporaryFiles } from '../../io/files.ts'
import { print } from '../../io/output.ts'
import { ownShelfFolder } from '../../io/own-shelf.ts'
import { progressBar } from '../../io/progress.ts'
import { inQueues } from './in-queues.ts'
import { type KeepFlags, keepArticle } from './keep-article.ts'
import { createKept } from './kept.ts'
import { orReport, printProblem } from './report.ts'
import { ownArticles } from './shelf-articles.ts'

/**
 * Keeps articles on the user's own shelf and prints their names, in order. What fails is reported at the end, and the exit
 * status will be 1.
 */
export async function add(articles: readonly string[], flags: KeepFlags): Promise<void> {
  const folder = ownShelfFolder()
  const kept = createKept(await ownArticles(() => {}))
  sweepTemporaryFiles(folder)
  const progress = progressBar('adding')
  const names = new Map<string, string>()
  const problems = new Map<string, string>()
  const unique = [...new Set(articles)]
  await inQueues(unique, queueOf, async (article) => {
    const keep = () => keepArticle(article, flags, { folder, kept })
    const name = await orReport(keep, (problem) => problems.set(article, problem))
    if (name !== undefined) names.set(article, name)
    progress(names.size + problems.size, unique.length)
  })
  await print(unique.flatMap((article) => names.get(article) ?? []).map((name) => `${name}\n`))
  for (const article of unique) {
    const problem = problems.get(article)
    if (problem !== undefined) printProblem(problem)
  }
  if (problems.size > 0) process.exitCode = 1
}

/** A host is asked for one article at a time; what is no address is in a queue of its own. */
function queueOf(article: string): string {
  return isAddress(article) && URL.canParse(article) ? new URL(article).host : ''
}
