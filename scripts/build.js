// Builds dist/: the bundled command and library, the library's types, and the licences of what is bundled.
// It is flat, like src, so that `../articles/` is the same from both.
import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { build } from 'esbuild'

await rm('dist', { recursive: true, force: true })

/** Packages that others import, and what stands for them in the bundle: see there why. */
const REPLACED = {
  'cli-highlight': 'unused.js',
  'cli-table3': 'unused.js',
  'node-emoji': 'unused.js',
  'supports-hyperlinks': 'unused.js',
  'ansi-escapes': 'unused.js',
  'tiny-inflate': 'tiny-inflate.cjs',
  'base64-js': 'base64-js.js',
  'string-width': 'string-width.js',
  'node:process': 'process.cjs',
}

/** What is loaded by itself, when it is needed: each is one file, since every further file delays the start. */
const ENTRIES = [
  'src/cli.ts',
  'src/index.ts',
  'src/output.ts',
  'src/pager.ts',
  'src/commands/list.ts',
  'src/commands/read.ts',
  'src/commands/sections.ts',
  'src/intake/front-matter.ts',
  'src/intake/plain.ts',
  'src/intake/sniff.ts',
]
/** Loaded by itself too, and each of its languages as well. */
const LANGUAGES = 'src/render/terminal/languages.ts'

/** Leaves what is imported on demand out of the file that imports it. */
const onDemand = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const source = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')
      if (![...ENTRIES, LANGUAGES].includes(source))
        throw new Error(`${source} is imported on demand: name it here`)
      return { path: `./${basename(path, '.ts')}.js`, external: true }
    })
  },
}

const common = {
  outdir: 'dist',
  bundle: true,
  entryNames: '[name]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // A bug shows the line that it is on.
  lineLimit: 160,
  // Some of what is bundled is CommonJS, which asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
  alias: Object.fromEntries(
    Object.entries(REPLACED).map(([name, part]) => [name, `./scripts/parts/${part}`]),
  ),
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}
const builds = await Promise.all([
  build({ ...common, entryPoints: ENTRIES, plugins: [onDemand] }),
  build({ ...common, entryPoints: [LANGUAGES], splitting: true }),
])

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})

await writeFile('dist/shelf.json', JSON.stringify(await shelf()))
await writeFile(
  'dist/third-party-licences.txt',
  await licences(bundledPackages(builds.map(({ metafile }) => metafile))),
)

/** What `list` shows, and what the articles' front matter says, so that neither is read at each start. */
async function shelf() {
  const { articleData, parseArticle } = await import('../dist/index.js')
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

function bundledPackages(metafiles) {
  const files = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
  const used = files.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
  const folders = used.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
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
