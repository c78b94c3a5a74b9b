import { expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import { longArticle } from './samples.ts'
import { startLectern, stylesAfter } from './terminal.ts'

/** The status that a shell gives a program ended by SIGINT. */
const INTERRUPTED = 130
const HUGE = longArticle(10_000).replaceAll('*more', '[far away](https://example.com/) *more')
const ONE_SECTION = HUGE.replaceAll('## ', '')

test.each([
  { way: 'in colour', env: {}, article: HUGE },
  { way: 'without colour', env: { NO_COLOR: '1' }, article: HUGE },
  { way: 'with live links', env: { VTE_VERSION: '7000' }, article: HUGE },
  { way: 'one long section', env: { VTE_VERSION: '7000' }, article: ONE_SECTION },
])('Ctrl-C ends the output at once and leaves the terminal clean: $way', async ({ env, article }) => {
  const cwd = await folderWith({ 'huge.md': article })
  const session = await startLectern(['read', 'huge.md', '--no-pager'], { cwd, env })
  await session.writes('Section 3')
  session.type('\x03')
  const { status, raw } = await session.ended()
  expect(status).toBe(INTERRUPTED)
  expect(raw).not.toContain('Section 10000')
  expect(raw).not.toMatch(/^\s+at /m)
  expect(await stylesAfter(raw)).toEqual([])
  expect(raw).not.toMatch(/\x1b\]8;[^;]*;[^\x1b\x07]+(?:\x1b\\|\x07)(?:(?!\x1b\]8;)[\s\S])*$/)
})

test('Ctrl-C is left to the pager while it runs', async () => {
  const cwd = await folderWith({ 'long.md': longArticle(300) })
  const PAGER = `trap 'echo caught' INT; cat > /dev/null; echo ready
    while read answer < /dev/tty; do [ "$answer" = q ] && break; done; echo bye`
  const session = await startLectern(['read', 'long.md'], { cwd, env: { PAGER } })
  await session.writes('ready')
  session.type('\x03')
  session.type('q\r')
  const { status, raw } = await session.ended()
  expect(status).toBe(0)
  expect(raw).toContain('caught')
  expect(raw).toContain('bye')
  expect(raw).not.toContain('\x1b')
})
