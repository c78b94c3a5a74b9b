// Builds dist/: the command and the library, the index of the shelf, the library's types, and the licences of the
// bundled packages. The bundle is CommonJS, which Node 20 starts 10 ms faster than ECMAScript modules.
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { licences } from './licences.js'
import { manPage } from './man-page.js'

/** What packages look for beside the bundle: the engine of the search, and what draws pictures. */
const WEBASSEMBLY = {
  'node-sqlite3-wasm.wasm': 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm',
  'photon_rs_bg.wasm': 'node_modules/@silvia-odwyer/photon-node/photon_rs_bg.wasm',
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
}
const UNUSED = resolve('scripts/unused.js')
/** What packages import that lectern doesn't use, or has something faster for. */
const REPLACEMENTS = {
  // By beautiful-mermaid, for pictures: its drawings in text are laid out without it.
  'elkjs/lib/elk.bundled.js': UNUSED,
  // By marked-terminal.
  'cli-highlight': UNUSED,
  'cli-table3': UNUSED,
  'node-emoji': UNUSED,
  'supports-hyperlinks': UNUSED,
  // By linebreak.
  'tiny-inflate': resolve('scripts/inflate.cjs'),
  // Its own copy in ES modules: it loads in a third of the time, and loses what isn't used.
  yaml: resolve('node_modules/yaml/browser/dist/index.js'),
}
/**
 * What commands always load together, in the order in which modules are given away: Node takes half a millisecond for
 * each file, and by itself the bundler makes one of each set of modules that different entries share.
 */
const CHUNKS = [
  { name: 'start', test: /src.(errors|io.meta|text.expressions|commands.(config|implied|program))\.ts$/ },
  { name: 'list', test: /src.commands.actions.list\.ts$/ },
  { name: 'read', test: /src.commands.actions.read\.ts$/ },
  // Markdown that may begin with a remark needs no more of what plain text does.
  { name: 'remarks', test: /src.intake.wrapper.remarks\.ts$/ },
  { name: 'plain-text', test: /src.intake.plain-text.plain-text\.ts$/ },
]

await rm('dist', { recursive: true, force: true })
const modules = await bundle()
for (const [name, file] of Object.entries(WEBASSEMBLY)) await copyFile(file, join('dist', name))
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
await writeFile('dist/shelf.json', JSON.stringify(await shelf()))
await mkdir('man', { recursive: true })
await writeFile('man/lectern.1', await manPage(await commands()))
await writeFile('dist/third-party-licences.txt', await licences(modules))

/** Bundles into dist/ and returns the paths of the bundled modules. */
async function bundle() {
  const build = await rolldown({
    input: [
      'src/cli.ts',
      'src/index.ts',
      'src/render/diagram/diagram-worker.ts',
      'src/render/picture/picture-worker.ts',
    ],
    platform: 'node',
    resolve: { alias: REPLACEMENTS },
    transform: { target: 'node20.19', define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const written = await build.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: { groups: CHUNKS.map((chunk, index) => ({ ...chunk, priority: CHUNKS.length - index })) },
    // Node reads a file that is all ASCII faster, and V8 keeps it in half the memory.
    charset: 'ascii',
  })
  await build.close()
  return written.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}

/** Returns what `list` shows of each bundled article, so that no start has to read them. */
async function shelf() {
  /** @type {typeof import('../src/index.ts')} */
  const { articleData, parseArticle } = createRequire(import.meta.url)('../dist/index.cjs')
  const files = (await readdir('articles')).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    files.map(async (file) => {
      const article = await parseArticle(await readFile(`articles/${file}`, 'utf8'), { as: 'markdown' })
      const { words, minutes, sections } = articleData(article, article.sections)
      return {
        name: file.replace(/\.md$/, ''),
        meta: article.meta,
        sections: sections.filter(({ depth }) => depth === 1).length,
        words,
        minutes,
      }
    }),
  )
}

/** Returns the commands as commander has them; what they do isn't bundled. */
async function commands() {
  const build = await rolldown({
    input: 'src/commands/program.ts',
    platform: 'node',
    external: /\/actions\//,
  })
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
  await build.write({ dir: folder, format: 'cjs', entryFileNames: 'program.cjs', codeSplitting: false })
  await build.close()
  /** @type {typeof import('../src/commands/program.ts')} */
  const { createProgram } = createRequire(import.meta.url)(join(folder, 'program.cjs'))
  await rm(folder, { recursive: true })
  return createProgram(() => {})
}
