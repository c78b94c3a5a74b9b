import { createInterface } from 'node:readline/promises'
import { removeFile } from '../../io/keep-file.ts'
import { ownShelfFolder } from '../../io/own-shelf.ts'
import { existingArticle } from './existing-article.ts'

/** What the options of `remove` say. */
export type RemoveFlags = { readonly yes?: boolean }

/** Removes own articles, all or none, asking on the terminal first. Throws a ReaderError if one can't be removed. */
export async function remove(names: readonly string[], { yes = false }: RemoveFlags): Promise<void> {
  const paths: string[] = []
  for (const name of new Set(names)) paths.push(await existingArticle(name))
  if (!yes && !(await isAgreed(names))) {
    process.exitCode = 1
    return
  }
  for (const path of paths) removeFile(ownShelfFolder(), path)
}

async function isAgreed(names: readonly string[]): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    // The end of the input is no answer.
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    const answer = await Promise.race([terminal.question(`Remove ${names.join(', ')}? [y/N] `), ended])
    return /^y(?:es)?$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
