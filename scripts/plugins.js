// What esbuild is told beyond its settings: what is loaded on demand, and what is made of the packages at build.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, relative, resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const LANGUAGE = /^highlight\.js\/lib\/languages\/(?<name>[\w-]+)$/

/**
 * Leaves what is imported by `import()` out of the file that imports it: one of the `entries`, or a language, which is
 * added to `languages`.
 */
export function onDemand(entries, languages) {
  return {
    name: 'on-demand',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = sourcePath(resolveDir, path)
        if (!entries.includes(source)) throw new Error(`${source} is imported on demand: name it here`)
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

/**
 * Replaces packages, and files of the project, of which most articles need nothing: by functions that load them when
 * they are first called, each from a file of its own.
 */
export function loadedWhenCalled(modules) {
  return {
    name: 'loaded-when-called',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'import-statement') return undefined
        const from = path.startsWith('.') ? `./${sourcePath(resolveDir, path)}` : path
        const found = Object.keys(modules).find((name) => modules[name].from === from)
        return found && { path: found, namespace: 'stub' }
      })
      onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
        contents: stub(path, modules[path].names),
      }))
      onResolve({ filter: /\.cjs$/, namespace: 'stub' }, ({ path }) => ({ path, external: true }))
    },
  }
}

/** Finds the entries of those files, by their names. */
export function calledFiles(modules) {
  return {
    name: 'called-files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ kind, path }) =>
        kind === 'entry-point' && modules[path] ? { path, namespace: 'called' } : undefined,
      )
      onLoad({ filter: /./, namespace: 'called' }, ({ path }) => {
        const { from, names } = modules[path]
        return { contents: `export { ${names.join(', ')} } from '${from}'`, resolveDir: resolve('.') }
      })
    },
  }
}

function stub(file, names) {
  const functions = names.map((name) => {
    const called = /^[A-Z]/.test(name) ? `new (load().${name})` : `load().${name}`
    return `export ${name === 'default' ? 'default function' : `function ${name}`}(...args) { return ${called}(...args) }`
  })
  return `let loaded\nconst load = () => (loaded ??= require('./${file}.cjs'))\n${functions.join('\n')}`
}

/** Replaces what packages import by paths that only they know, given by the package and the path in its files. */
export function replacedInside(replacements) {
  return {
    name: 'replaced-inside',
    setup({ onResolve }) {
      for (const [packageName, path, replacement] of replacements) {
        onResolve({ filter: new RegExp(`^${path.replaceAll('.', '\\.')}$`) }, ({ importer }) =>
          importer.replaceAll('\\', '/').includes(`/node_modules/${packageName}/`)
            ? { path: resolve(replacement) }
            : undefined,
        )
      }
    },
  }
}

const UNICODE_CLASS = /=(\/\S{0,20}?\\p\{[^,;]+\/)u(?=[,;])/g

/**
 * Has marked make its regular expressions when they are first used (parts/lazy-regexp.js); also the parts of them that
 * name classes of Unicode, which take long to make.
 */
export const lazyRegExps = rewritten('lazy-regexps', /marked\.esm\.js$/, (source) => {
  const part = JSON.stringify(resolve('scripts/parts/lazy-regexp.js'))
  const made = replaceOnce(source, 'getRegex:()=>new RegExp(', 'getRegex:()=>new LazyRegExp(')
  const parts = made.replace(
    UNICODE_CLASS,
    (_, literal) => `=new LazyRegExp(${JSON.stringify(literal.slice(1, -1))},"u")`,
  )
  if (parts === made) throw new Error('marked has no longer classes of Unicode in its expressions')
  return `import { LazyRegExp } from ${part};${parts}`
})

/** Unpacks the line breaking classes at build: at each start it would take longer than breaking the lines. */
export const unpackedClasses = rewritten(
  'unpacked-classes',
  /linebreak[\\/]dist[\\/]module\.mjs$/,
  (source) => {
    const [, packed = ''] = /"(AA[\w+/=]{4000,})"/.exec(source) ?? []
    const bytes = Buffer.from(packed, 'base64')
    const words = inflateRawSync(inflateRawSync(bytes.subarray(12)))
    const values = new Uint32Array(words.buffer.slice(words.byteOffset, words.byteOffset + words.length))
    if (values.some((value) => value > 0xffff)) throw new Error('linebreak has larger numbers now')
    const text = Buffer.from(Uint16Array.from(values).buffer).toString('base64')
    const trie = `{ highStart: ${bytes.readUInt32LE(0)}, errorValue: ${bytes.readUInt32LE(4)}, data: "${text}" }`
    return replaceOnce(source, /\S+\.toByteArray\("AA[\w+/=]+"\)/, trie)
  },
)

/**
 * Has string-width ask for less than whether a text is any emoji (parts/emoji.js), and tell clusters without
 * Intl.Segmenter, which takes 10 ms to make.
 */
export const fasterWidths = rewritten('faster-widths', /string-width[\\/]index\.js$/, (source) => {
  const part = JSON.stringify(resolve('scripts/parts/emoji.js'))
  const replaced = replaceEach(source, [
    [/const rgiEmojiRegex = .*/, `const rgiEmojiRegex = createEmoji(${JSON.stringify(flags())})`],
    ['new Intl.Segmenter()', '{ segment: graphemeSegments }'],
  ])
  return `import { createEmoji } from ${part};import { graphemeSegments } from 'unicode-segmenter/grapheme';${replaced}`
})

/** Returns the letters of the flags of regions, `AC AD …`: the expression of these takes 2 ms to make. */
function flags() {
  const letters = Array.from({ length: 26 }, (_, at) => at)
  const pairs = letters.flatMap((first) => letters.map((second) => [first, second]))
  const text = (start, pair) => String.fromCodePoint(...pair.map((letter) => start + letter))
  const isFlag = (pair) => /^\p{RGI_Emoji_Flag_Sequence}$/v.test(text(0x1f1e6, pair))
  return pairs
    .filter(isFlag)
    .map((pair) => text(65, pair))
    .join(' ')
}

/**
 * Spares highlight.js a fifth of its time: it prepares a language anew for each block of code, only to find it compiled,
 * it defines a property for each piece of code, where it could set it, it shifts each match's groups, which V8 does
 * slowly, it compiles a language's keywords for each mode that has them, and each expression to count its groups
 * (parts/match-groups.js).
 */
export const fasterHighlighting = rewritten(
  'faster-highlighting',
  /highlight\.js[\\/]lib[\\/]core\.js$/,
  (source) => {
    const part = JSON.stringify(resolve('scripts/parts/match-groups.cjs'))
    return replaceEach(source, [
      [
        'const md = compileLanguage(language);',
        'const md = language.isCompiled ? language : compileLanguage(language);',
      ],
      [
        'top = Object.create(mode, { parent: { value: top } });',
        'top = Object.assign(Object.create(mode), { parent: top });',
      ],
      ['class MultiRegex {', 'const keywords = new Map(); class MultiRegex {'],
      ['let keywordPattern = null;', 'let keywordPattern = null; const given = mode.keywords;'],
      [
        'mode.keywords = compileKeywords(mode.keywords, language.case_insensitive);',
        `if (!keywords.has(given)) keywords.set(given, compileKeywords(mode.keywords, language.case_insensitive));
        mode.keywords = keywords.get(given);`,
      ],
      [
        /match\.splice\(0, i\);\s+return Object\.assign\(match, matchData\);/,
        `const found = match.slice(i);
        found.index = match.index;
        found.input = match.input;
        found.rule = matchData.rule;
        found.type = matchData.type;
        found.position = matchData.position;
        return found;`,
      ],
      [
        "(new RegExp(re.toString() + '|')).exec('').length - 1",
        `require(${part}).matchGroups(re.toString())`,
      ],
    ])
  },
)

/** Has Python's identifiers told by ranges: V8 takes 8 ms to compile the sets of Unicode that they are told by. */
export const plainIdentifiers = rewritten(
  'plain-identifiers',
  /highlight\.js[\\/]lib[\\/]languages[\\/]python\.js$/,
  (source) =>
    replaceEach(source, [
      ['/[\\p{XID_Start}_]\\p{XID_Continue}*/u', '/[A-Za-z_\\xaa-\\uffff][\\w\\xaa-\\uffff]*/'],
      ['unicodeRegex: true', 'unicodeRegex: false'],
    ]),
)

/** Leaves Ink's connection to a debugger out: it is waited for while Ink is loaded, which CommonJS can't. */
export const withoutDebugger = rewritten('without-debugger', /ink[\\/]build[\\/]reconciler\.js$/, (source) =>
  replaceEach(source, [
    ["await import('./devtools.js')", 'undefined'],
    ['await loadPackageJson()', '{}'],
  ]),
)

/**
 * Mends Ink's drawing of changed lines only: it goes back one line too few where a newline ends the drawing (6.8.0),
 * so that all would be drawn one line too low.
 */
export const mendedDrawing = rewritten('mended-drawing', /ink[\\/]build[\\/]log-update\.js$/, (source) =>
  replaceOnce(
    source,
    'ansiEscapes.cursorUp(previousVisible - 1)',
    'ansiEscapes.cursorUp(previousLines.length - 1)',
  ),
)

function rewritten(name, filter, rewrite) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => ({ contents: rewrite(await readFile(path, 'utf8')) }))
    },
  }
}

function replaceEach(source, replacements) {
  return replacements.reduce((text, [before, after]) => replaceOnce(text, before, after), source)
}

function replaceOnce(source, pattern, replacement) {
  const [before, after, ...more] = source.split(pattern)
  if (after === undefined || more.length > 0) throw new Error(`a package has no longer one ${pattern}`)
  return before + replacement + after
}

function sourcePath(folder, path) {
  return relative('.', resolve(folder, path)).replaceAll('\\', '/')
}
