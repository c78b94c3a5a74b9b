// Builds dist/: the command and the library, the index of the shelf, the library's types, and the licences of the
// bundled packages. The bundle is CommonJS, which Node 20 starts 10 ms sooner than modules; an `import()` in the
// sources is a file of its own, loaded when it is reached.
import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { inkScreen } from './ink-screen.js'

/** What packages import only for parts of them that lectern doesn't use, and what stands for it in the bundle. */
const ALIASES = {
  'cli-highlight': 'unused.js',
  'cli-table3': 'unused.js',
  'node-emoji': 'unused.js',
  'supports-hyperlinks': 'unused.js',
  'tiny-inflate': 'inflate.cjs',
}

const OPTIONS = {
  platform: 'node',
  transform: { target: 'node20.19', define: { 'process.env.NODE_ENV': '"production"' } },
}

await rm('dist', { recursive: true, force: true })

const chunks = await bundle(
  {
    ...OPTIONS,
    input: ['src/cli.ts', 'src/index.ts'],
    resolve: { alias: aliases(ALIASES) },
    plugins: [inkScreen.external],
  },
  { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
)
const screen = await bundle(
  { ...OPTIONS, input: inkScreen.source, resolve: { alias: aliases(inkScreen.aliases) }, plugins: [inkScreen.mended] },
  { format: 'esm', entryFileNames: inkScreen.file },
)

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
await writeFile('dist/shelf.json', JSON.stringify(await shelf()))
await writeFile('dist/third-party-licences.txt', await licences(packagesIn([...chunks, ...screen])))

/** Bundles into dist/ and returns the written chunks. */
async function bundle(input, output) {
  const build = await rolldown(input)
  const written = await build.write({ dir: 'dist', minify: true, ...output })
  await build.close()
  for (const { fileName, code } of written.output) await writeFile(`dist/${fileName}`, ascii(code))
  return written.output
}

function aliases(replacements) {
  return Object.fromEntries(
    Object.entries(replacements).map(([name, file]) => [name, resolve('scripts', file)]),
  )
}

/** Escapes what isn't ASCII: for one other character Node decodes the file as UTF-8 and V8 holds it in two bytes each. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What `list` shows, and what the articles' front matter says, so that neither is read at each start. */
async function shelf() {
  const { articleData, parseArticle } = await import('../dist/index.cjs')
  const names = (await readdir('articles'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
  return Promise.all(
    names.sort().map(async (name) => {
      const article = await parseArticle(await readFile(`articles/${name}.md`, 'utf8'), { as: 'markdown' })
      const { words, minutes, sections } = articleData(article, article.sections)
      return {
        name,
        meta: article.meta,
        sections: sections.filter(({ depth }) => depth === 1).length,
        words,
        minutes,
      }
    }),
  )
}

function packagesIn(output) {
  const folders = output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(relative('.', path))?.[0] ?? [])
  return [...new Set(folders)].sort()
}

async function licences(folders) {
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? await readFile(`${folder}/${file}`, 'utf8') : `Licence: ${license}`
    return `${name} ${version}\n\n${text.trim()}\n`
  })
  return `lectern contains these packages.\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`
}
