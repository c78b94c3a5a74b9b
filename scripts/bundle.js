// Bundles the command and the library. The command is CommonJS, which Node starts faster than modules; so is all that
// is loaded on demand, which the library, a module, can import as well.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import {
  calledFiles,
  fasterHighlighting,
  fasterWidths,
  lazyRegExps,
  loadedWhenCalled,
  mendedDrawing,
  onDemand,
  plainIdentifiers,
  replacedInside,
  unpackedClasses,
  withoutDebugger,
} from './plugins.js'

/** Packages that others import, and what stands for them in the bundle: see there why. */
const REPLACED = {
  'cli-highlight': 'unused.js',
  'cli-table3': 'unused.js',
  'node-emoji': 'unused.js',
  'supports-hyperlinks': 'unused.js',
  'base64-js': 'unused.js',
  'unicode-trie': 'unicode-trie.js',
  'node:child_process': 'child-process.cjs',
  'node:process': 'process.cjs',
  'yoga-layout': 'yoga-layout.js',
}
/** Likewise, of one package only. */
const REPLACED_INSIDE = [
  ['marked-terminal', 'ansi-escapes', 'scripts/parts/unused.js'],
  ['chalk', '#supports-color', 'scripts/parts/supports-color.js'],
  ['chalk', '#ansi-styles', 'node_modules/ansi-styles/index.js'],
  ['ink', 'is-in-ci', 'scripts/parts/is-in-ci.js'],
  ['github-slugger', './regex.js', 'scripts/parts/slug-characters.js'],
  ['unicode-trie', 'tiny-inflate', 'scripts/parts/unused.js'],
]

/** What is loaded when it is first called, by the names of the files that it gets. */
const WHEN_CALLED = {
  entities: { from: 'entities', names: ['decodeHTMLStrict'] },
  htmlparser2: { from: 'htmlparser2', names: ['Parser'] },
  'string-width': { from: 'string-width', names: ['default'] },
  graphemes: { from: 'unicode-segmenter/grapheme', names: ['graphemeSegments'] },
  nearest: { from: './src/nearest.ts', names: ['nearest'] },
  'slug-others': { from: './scripts/parts/slug-others.js', names: ['withoutOthers'] },
  furniture: {
    from: './src/intake/furniture.ts',
    names: ['countFurnitureAtStart', 'furnitureStart', 'isFurniture', 'isFurnitureUnderTitle'],
  },
}

/** The command, and what is loaded by itself, when it is needed: each is one file, since every further one delays. */
const COMMAND = [
  'src/cli.ts',
  'src/output.ts',
  'src/pager.ts',
  'src/commands/list.ts',
  'src/commands/open.ts',
  'src/commands/read.ts',
  'src/commands/sections.ts',
  'src/intake/front-matter.ts',
  'src/intake/plain.ts',
  'src/intake/sniff.ts',
  'src/render/terminal/languages.ts',
]
const LIBRARY = 'src/index.ts'

const COMMON = {
  outdir: 'dist',
  bundle: true,
  entryNames: '[name]',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // A bug shows the line that it is on.
  lineLimit: 160,
  alias: Object.fromEntries(
    Object.entries(REPLACED).map(([name, part]) => [name, `./scripts/parts/${part}`]),
  ),
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

const COMMON_JS = {
  ...COMMON,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // `import()` as `require`, which starts no loader of modules.
  supported: { 'dynamic-import': false },
  define: {
    'import.meta.url': 'moduleUrl',
    'process.env.NODE_ENV': '"production"',
  },
  inject: ['scripts/parts/module-url.js'],
}

const MODULE = {
  ...COMMON,
  format: 'esm',
  // Some of what is bundled is CommonJS, which asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
}

/** Bundles everything into dist/. Returns esbuild's accounts of what is in the files. */
export async function bundle() {
  const languages = []
  const rewriting = [
    loadedWhenCalled(WHEN_CALLED),
    replacedInside(REPLACED_INSIDE),
    lazyRegExps,
    unpackedClasses,
    fasterHighlighting,
    withoutDebugger,
    mendedDrawing,
  ]
  const builds = await Promise.all([
    build({ ...COMMON_JS, entryPoints: COMMAND, plugins: [onDemand(COMMAND, languages), ...rewriting] }),
    build({ ...MODULE, entryPoints: [LIBRARY], plugins: [onDemand(COMMAND, []), ...rewriting] }),
    build({
      ...COMMON_JS,
      entryPoints: Object.keys(WHEN_CALLED),
      plugins: [calledFiles(WHEN_CALLED), fasterWidths],
    }),
  ])
  builds.push(await build({ ...COMMON_JS, entryPoints: languages, plugins: [plainIdentifiers] }))
  for (const file of (await readdir('dist')).filter((name) => name.endsWith('.cjs')))
    await toAscii(`dist/${file}`)
  return builds.map(({ metafile }) => metafile)
}

/**
 * Escapes what isn't ASCII in a bundle, which esbuild leaves in regular expressions: for a single other character V8
 * would hold the whole source in two bytes each.
 */
async function toAscii(path) {
  const source = await readFile(path, 'utf8')
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  await writeFile(path, source.replace(/[^\0-\x7f]/g, escaped))
}
