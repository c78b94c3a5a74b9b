// Bundles the command and the library. The command is CommonJS, which Node starts faster than modules; so is all that
// is loaded on demand, which the library, a module, can import as well.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, relative, resolve } from 'node:path'
import { build } from 'esbuild'

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

/** The command, and what is loaded by itself, when it is needed: each is one file, since every further one delays. */
const COMMAND = [
  'src/cli.ts',
  'src/output.ts',
  'src/pager.ts',
  'src/commands/list.ts',
  'src/commands/read.ts',
  'src/commands/sections.ts',
  'src/intake/front-matter.ts',
  'src/intake/plain.ts',
  'src/intake/sniff.ts',
  'src/render/terminal/languages.ts',
]
const LIBRARY = 'src/index.ts'
const LANGUAGE = /^highlight\.js\/lib\/languages\/(?<name>[\w-]+)$/

/** Leaves what is imported on demand out of the file that imports it; what is found goes to `languages`. */
function onDemand(languages) {
  return {
    name: 'on-demand',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')
        if (!COMMAND.includes(source)) throw new Error(`${source} is imported on demand: name it here`)
        return { path: `./${basename(path, '.ts')}.cjs`, external: true }
      })
      onResolve({ filter: LANGUAGE }, ({ kind, path }) => {
        if (kind !== 'dynamic-import') return undefined
        const name = `language-${LANGUAGE.exec(path).groups.name}`
        // Not the module: what is required has a module's exports, not its default one.
        languages.push({ in: createRequire(import.meta.url).resolve(path), out: name })
        return { path: `./${name}.cjs`, external: true }
      })
    },
  }
}

/** Has marked make its regular expressions when they are first used (parts/lazy-regexp.js). */
const lazyRegExps = {
  name: 'lazy-regexps',
  setup({ onLoad }) {
    onLoad({ filter: /marked\.esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const [before, after, ...more] = source.split('getRegex:()=>new RegExp(')
      if (after === undefined || more.length > 0)
        throw new Error('marked makes its expressions otherwise now')
      const part = JSON.stringify(resolve('scripts/parts/lazy-regexp.js'))
      return { contents: `import { LazyRegExp } from ${part};${before}getRegex:()=>new LazyRegExp(${after}` }
    })
  },
}

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
  define: { 'import.meta.url': 'moduleUrl' },
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
  const builds = await Promise.all([
    build({ ...COMMON_JS, entryPoints: COMMAND, plugins: [onDemand(languages), lazyRegExps] }),
    build({ ...MODULE, entryPoints: [LIBRARY], plugins: [onDemand([]), lazyRegExps] }),
  ])
  builds.push(await build({ ...COMMON_JS, entryPoints: languages }))
  return builds.map(({ metafile }) => metafile)
}
