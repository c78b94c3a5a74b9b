import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLanguages } from '../../src/render/terminal/languages.ts'
import { createTheme } from '../../src/render/terminal/theme.ts'
import { PROJECT } from './helpers.ts'

/** Something for most languages. */
const CODE = `#!/usr/bin/env node
import os, { x as y } from 'module'; #include <stdio.h>
@Override public static async function f<T>(a: int = 0x1F, ...b) { return \`a \${b} c\` ?? null }
if (x >= 1.5e3 && !done) then echo "$HOME \\n" else raise ValueError('it''s'); end -- why
<p class="a" style="b: c">&amp;<script>let a = /b+/g</script></p> /* TODO: all of it */
SELECT * FROM t WHERE a = :b; 10 * 2 % 3; key: "value", [1, true]; def g = lambda z: z ** 2
`

test('code of each language is highlighted in the bundle as it is by itself', async () => {
  const bundled: { readonly loadLanguages: typeof loadLanguages } = createRequire(import.meta.url)(
    join(PROJECT, 'dist', 'languages.cjs'),
  )
  const names = readdirSync(join(PROJECT, 'dist')).flatMap(
    (file) => /^language-(.+)\.cjs$/.exec(file)?.[1] ?? [],
  )
  expect(names.length).toBeGreaterThan(40)
  const theme = createTheme(true)
  const byItself = await loadLanguages(names, theme)
  const inBundle = await bundled.loadLanguages(names, theme)
  const shelf = readdirSync(join(PROJECT, 'articles'))
  const texts = [...shelf.map((name) => readFileSync(join(PROJECT, 'articles', name), 'utf8')), CODE]
  expect(inBundle(CODE, 'c')).not.toBe(CODE)
  expect(names.filter((lang) => texts.some((text) => inBundle(text, lang) !== byItself(text, lang)))).toEqual(
    [],
  )
})
