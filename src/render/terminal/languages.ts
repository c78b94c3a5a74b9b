import { decodeXML } from 'entities'
import type { LanguageFn } from 'highlight.js'
import hljs from 'highlight.js/lib/core'
import { type Span, type Style, styled, unstyled } from '../layout/spans.ts'
import type { Highlight } from './page.ts'
import type { Theme } from './theme.ts'

type Load = () => Promise<{ readonly default: LanguageFn }>

/** The languages that are highlighted, by the names that code blocks go by: each loaded when it is first met. */
const LANGUAGES: readonly { readonly names: readonly string[]; readonly load: Load }[] = [
  { names: ['bash', 'sh', 'shell', 'zsh'], load: () => import('highlight.js/lib/languages/bash') },
  { names: ['c', 'h'], load: () => import('highlight.js/lib/languages/c') },
  { names: ['clojure', 'clj'], load: () => import('highlight.js/lib/languages/clojure') },
  { names: ['cpp', 'c++', 'cc', 'hpp'], load: () => import('highlight.js/lib/languages/cpp') },
  { names: ['csharp', 'c#', 'cs'], load: () => import('highlight.js/lib/languages/csharp') },
  { names: ['css'], load: () => import('highlight.js/lib/languages/css') },
  { names: ['dart'], load: () => import('highlight.js/lib/languages/dart') },
  { names: ['diff', 'patch'], load: () => import('highlight.js/lib/languages/diff') },
  { names: ['dockerfile', 'docker'], load: () => import('highlight.js/lib/languages/dockerfile') },
  { names: ['elixir', 'ex'], load: () => import('highlight.js/lib/languages/elixir') },
  { names: ['erlang', 'erl'], load: () => import('highlight.js/lib/languages/erlang') },
  { names: ['go', 'golang'], load: () => import('highlight.js/lib/languages/go') },
  { names: ['graphql', 'gql'], load: () => import('highlight.js/lib/languages/graphql') },
  { names: ['haskell', 'hs'], load: () => import('highlight.js/lib/languages/haskell') },
  { names: ['ini', 'toml'], load: () => import('highlight.js/lib/languages/ini') },
  { names: ['java'], load: () => import('highlight.js/lib/languages/java') },
  {
    names: ['javascript', 'js', 'jsx', 'mjs', 'cjs'],
    load: () => import('highlight.js/lib/languages/javascript'),
  },
  { names: ['json', 'jsonc', 'json5'], load: () => import('highlight.js/lib/languages/json') },
  { names: ['julia', 'jl'], load: () => import('highlight.js/lib/languages/julia') },
  { names: ['kotlin', 'kt'], load: () => import('highlight.js/lib/languages/kotlin') },
  { names: ['latex', 'tex'], load: () => import('highlight.js/lib/languages/latex') },
  { names: ['less'], load: () => import('highlight.js/lib/languages/less') },
  { names: ['lisp', 'elisp'], load: () => import('highlight.js/lib/languages/lisp') },
  { names: ['lua'], load: () => import('highlight.js/lib/languages/lua') },
  { names: ['makefile', 'make', 'mk'], load: () => import('highlight.js/lib/languages/makefile') },
  { names: ['markdown', 'md'], load: () => import('highlight.js/lib/languages/markdown') },
  { names: ['nginx'], load: () => import('highlight.js/lib/languages/nginx') },
  { names: ['nix'], load: () => import('highlight.js/lib/languages/nix') },
  { names: ['objectivec', 'objc'], load: () => import('highlight.js/lib/languages/objectivec') },
  { names: ['ocaml', 'ml'], load: () => import('highlight.js/lib/languages/ocaml') },
  { names: ['perl', 'pl'], load: () => import('highlight.js/lib/languages/perl') },
  { names: ['php'], load: () => import('highlight.js/lib/languages/php') },
  { names: ['powershell', 'ps1', 'pwsh'], load: () => import('highlight.js/lib/languages/powershell') },
  { names: ['python', 'py'], load: () => import('highlight.js/lib/languages/python') },
  { names: ['r'], load: () => import('highlight.js/lib/languages/r') },
  { names: ['ruby', 'rb'], load: () => import('highlight.js/lib/languages/ruby') },
  { names: ['rust', 'rs'], load: () => import('highlight.js/lib/languages/rust') },
  { names: ['scala'], load: () => import('highlight.js/lib/languages/scala') },
  { names: ['scheme', 'scm', 'racket'], load: () => import('highlight.js/lib/languages/scheme') },
  { names: ['scss', 'sass'], load: () => import('highlight.js/lib/languages/scss') },
  { names: ['console', 'shellsession'], load: () => import('highlight.js/lib/languages/shell') },
  { names: ['sql'], load: () => import('highlight.js/lib/languages/sql') },
  { names: ['swift'], load: () => import('highlight.js/lib/languages/swift') },
  { names: ['typescript', 'ts', 'tsx', 'mts'], load: () => import('highlight.js/lib/languages/typescript') },
  { names: ['vim', 'viml'], load: () => import('highlight.js/lib/languages/vim') },
  { names: ['xml', 'html', 'svg', 'xhtml'], load: () => import('highlight.js/lib/languages/xml') },
  { names: ['yaml', 'yml'], load: () => import('highlight.js/lib/languages/yaml') },
]

/**
 * Loads the languages that are known of those wanted, by their names in lower case. Returns a function from code and its
 * language to the code styled by a theme; to the code as it is where the language isn't loaded.
 */
export async function loadLanguages(wanted: readonly string[], { syntax }: Theme): Promise<Highlight> {
  for (const lang of wanted) {
    const language = LANGUAGES.find(({ names }) => names.includes(lang))
    const [name, ...aliases] = language?.names ?? []
    if (!language || name === undefined || hljs.getLanguage(name)) continue
    hljs.registerLanguage(name, (await language.load()).default)
    hljs.registerAliases(aliases, { languageName: name })
  }
  return (code, lang) => {
    if (!hljs.getLanguage(lang)) return [unstyled(code)]
    const { value, errorRaised } = hljs.highlight(code, { language: lang, ignoreIllegals: true })
    return errorRaised ? [unstyled(code)] : spansOf(value, syntax)
  }
}

hljs.configure({ classPrefix: '' })

/** Returns the HTML that highlight.js writes, nested `<span class="…">` with five character references, as spans. */
function spansOf(html: string, syntax: Theme['syntax']): readonly Span[] {
  const open: { readonly style: Style | undefined; readonly spans: Span[] }[] = []
  let spans: Span[] = []
  for (const part of `>${html}`.split('<')) {
    const end = part.indexOf('>')
    const closed = part.startsWith('/') ? open.pop() : undefined
    if (closed) {
      closed.spans.push(...(closed.style ? styled(closed.style, spans) : spans))
      spans = closed.spans
    } else if (end > 0) {
      const [scope = ''] = part.slice('span class="'.length, end - 1).split(' ')
      open.push({ style: syntax[scope], spans })
      spans = []
    }
    if (end + 1 < part.length) spans.push(unstyled(decodeXML(part.slice(end + 1))))
  }
  return spans
}
