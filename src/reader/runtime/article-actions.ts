import { isAbsolute } from 'node:path'
import type { Article } from '../../article/article.ts'
import { pickSections } from '../../article/pick.ts'
import { renderMarkdown } from '../../render/markdown.ts'
import type { Color } from '../../render/settings.ts'
import { setFootnote } from '../../render/terminal.ts'
import { cleanLine } from '../../text/clean.ts'
import type { Anchor } from '../state/anchor.ts'
import type { CurrentArticle } from './current-article.ts'
import { ROOM_STYLE } from './lay-out-article.ts'
import type { RoomServices } from './room-options.ts'
import { pipeCommand } from './run-program.ts'
import type { Store } from './state-store.ts'
import type { TerminalLoan } from './terminal-loan.ts'

type Services = Pick<RoomServices, 'run' | 'edit' | 'copy'> & {
  readonly color: Color
  readonly showProblem: (problem: string | undefined) => void
}

/** Returns what a reader does with the article that is open, by other programs or the clipboard. Problems are shown. */
export function createArticleActions(
  store: Store,
  current: CurrentArticle,
  { lend }: TerminalLoan,
  { run, edit, copy, color, showProblem }: Services,
) {
  const article = () => current.opened()?.loaded.article
  return {
    /** Sets a footnote for the pane below the page. */
    async showFootnote(label: string): Promise<void> {
      const from = article()
      const { page } = store.state()
      if (!from || !page) return
      const lines = await setFootnote(from, label, { width: page.layout.width, color, ...ROOM_STYLE })
      store.dispatch({ type: 'footnote-set', lines })
    },
    /** Opens the article's file in an editor; returns whether it may have changed. */
    async edit(anchor: Anchor): Promise<boolean> {
      const { key } = store.state().page ?? {}
      if (key === undefined || !isAbsolute(key)) {
        showProblem('only a file can be edited')
        return false
      }
      const problem = await lend(() => edit(key, anchor))
      showProblem(problem && `the editor ${problem}`)
      return problem === undefined
    },
    /** Gives a section's source to a command. */
    async pipe(command: string, number: string): Promise<void> {
      const from = article()
      if (!from) return
      const problem = await lend(() => run(pipeCommand(command), sectionSource(from, number)))
      showProblem(problem && cleanLine(`"${command}" ${problem}`))
    },
    copySection(number: string): void {
      const from = article()
      if (!from) return
      const source = sectionSource(from, number)
      copy(source)
      showProblem(`sent to the clipboard: section ${number}, ${source.length} characters of Markdown`)
    },
  }
}

/** Returns the source of the section with a number of the outline, with its subsections. */
function sectionSource(article: Article, number: string): string {
  // Even where they are all sections: the article's title is not one of them.
  const sections = [...pickSections(article, number)]
  return [...renderMarkdown(article, sections)].join('')
}
