// Builds dist/: the bundled command and library, what V8 makes of them, the library's types, and the licences of what
// is bundled.
// It is flat, like src, so that `../articles/` is the same from both.
import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { bundle } from './bundle.js'

await rm('dist', { recursive: true, force: true })

const metafiles = await bundle()

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})

await writeFile('dist/shelf.json', JSON.stringify(await shelf()))
execFileSync(process.execPath, ['scripts/warm.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
await writeFile('dist/third-party-licences.txt', await licences(bundledPackages(metafiles)))

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
