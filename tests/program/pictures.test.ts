import { expect, test } from 'vitest'
import { png } from '../render/picture/files.ts'
import { type Environment, folderWith, lectern, printed } from './helpers.ts'
import { openRoom } from './room.ts'
import { answer, startServer } from './server.ts'
import { inTerminal } from './terminal.ts'

const FILES = { 'text/a.md': 'Above.\n\n![Waves](../waves.png)\n\nBelow.\n', 'waves.png': png(160, 48) }
const KITTY = '\x1b[2A\x1b_Ga=T,f=100,q=2,C=1,c=20,r=3,m=0;'
const ITERM2 = '\x1b[2A\x1b7\x1b]1337;File=inline=1;size=33;width=20;height=3;'
const ALTERNATIVE = '▣'

// tests/commands/picture-protocol.test.ts holds which terminals have pictures, and when they are shown.
const SHOWN: readonly (readonly [args: readonly string[], env: Environment, shown: string])[] = [
  [['--no-pager'], { TERM: 'xterm-kitty' }, KITTY],
  [['--images', 'always'], { TERM_PROGRAM: 'WezTerm' }, ITERM2],
  [[], { TERM: 'xterm-kitty' }, ALTERNATIVE],
]

test.concurrent.each(SHOWN)('%j in %j', async (args, env, shown) => {
  const cwd = await folderWith(FILES)
  const { status, raw, lines } = await inTerminal(['read', 'text/a.md', '--links', 'none', ...args], {
    cwd,
    env,
  })
  expect(status).toBe(0)
  expect([KITTY, ITERM2, ALTERNATIVE].filter((each) => raw.includes(each))).toEqual([shown])
  // The text below isn't written over the picture.
  const below = shown === ALTERNATIVE ? ['Above.', '', '▣\u00a0Waves'] : ['Above.', '', '', '', '', 'Waves']
  expect(lines.slice(lines.indexOf('Above.'))).toEqual([...below, '', 'Below.'])
})

test('a pipe gets no picture', async () => {
  const cwd = await folderWith(FILES)
  const run = await lectern(['read', 'text/a.md', '--images', 'always'], {
    cwd,
    env: { TERM: 'xterm-kitty' },
  })
  expect(run).toEqual(printed('Above.\n\nWaves\n\nBelow.\n'))
})

test('pictures of the web are fetched only when they are asked for', async () => {
  const type = { 'content-type': 'image/png' }
  const { origin, requests, stop } = await startServer({
    '/waves.png': answer(type, png(160, 48)),
    '/gone.png': answer(type, png(160, 48), 404),
  })
  try {
    const cwd = await folderWith({ 'a.md': `![Waves](${origin}/waves.png)\n\n![Gone](${origin}/gone.png)\n` })
    const options = { cwd, env: { TERM: 'xterm-kitty' } }
    const local = await inTerminal(['read', 'a.md', '--no-pager'], options)
    expect(requests).toEqual([])
    expect(local.raw).not.toContain(KITTY)
    const all = await inTerminal(['read', 'a.md', '--images', 'always'], options)
    expect(requests).toEqual(['/waves.png', '/gone.png'])
    expect(all.raw.split(KITTY)).toHaveLength(2)
    expect(all.lines).toContain('▣\u00a0Gone')
  } finally {
    stop()
  }
})

test('the room shows pictures among the text by placeholders', async () => {
  const cwd = await folderWith(FILES)
  const room = await openRoom(['open', 'text/a.md'], { cwd, env: { TERM: 'xterm-kitty' } })
  await room.shows('Above.', 'Waves', 'Below.')
  await room.shows(() => room.raw().includes('\x1b_Ga=T,f=100,q=2,C=1,U=1,i=1,c=20,r=3,m=0;'))
  await room.quit()
  expect(room.raw()).toContain('\x1b_Ga=d,d=I,i=1,q=2\x1b\\')
})

test.each([
  [['--images', 'never'], { TERM: 'xterm-kitty' }],
  [[], { TERM_PROGRAM: 'WezTerm' }],
])('the room with %j in %j shows alternative texts', async (args, env) => {
  const cwd = await folderWith(FILES)
  const room = await openRoom(['open', 'text/a.md', ...args], { cwd, env })
  await room.shows('▣\u00a0Waves')
  await room.quit()
})
