import { expect, test } from 'vitest'
import { createRoomPictures } from '../../../src/reader/runtime/room-pictures.ts'
import type { Picture } from '../../../src/render/settings.ts'
import { DOT_GIF, jpeg, png, svg } from '../../render/picture/files.ts'

const FILES: Readonly<Record<string, Buffer>> = {
  'wide.png': png(160, 48),
  'photo.jpg': jpeg(64, 32),
  'dot.gif': DOT_GIF,
  'drawing.svg': svg('width="80" height="16"'),
  'ratio.svg': svg('viewBox="0 0 30 20"'),
  'sizeless.svg': svg(''),
  'text.png': Buffer.from('text'),
}
const BOX = { columns: 4, rows: 2 }

/** Returns the pictures of an article, and what the terminal is sent, as `id` or `-id` where it is to forget one. */
function createRecorded() {
  const sent: string[] = []
  const pictures = createRoomPictures(50, (sequence) => {
    const [, forgets, id] = /^\x1b_Ga=(d?).*?i=(\d+)/.exec(sequence) ?? []
    sent.push(`${forgets ? '-' : ''}${id}`)
  })
  const settings = pictures.settings(async (address) => FILES[address])
  return { ...pictures, settings, sent }
}

async function linesOf(picture: Promise<Picture | 'too long' | undefined>): Promise<readonly string[]> {
  const prepared = await picture
  return typeof prepared === 'object' ? prepared.setIn(BOX).split('\n') : []
}

test.each([
  ['wide.png', '160×48'],
  ['photo.jpg', '64×32'],
  ['dot.gif', '1×1'],
  ['drawing.svg', '80×16'],
  ['ratio.svg', '30×20'],
  ['sizeless.svg', undefined],
  ['text.png', undefined],
  ['gone.png', undefined],
])('%s is laid out as %s', async (address, size) => {
  const picture = await createRecorded().settings.prepare(address)
  expect(typeof picture === 'object' ? `${picture.width}×${picture.height}` : undefined).toBe(size)
})

test('a picture takes no more rows than can be numbered', () => {
  expect(createRecorded().settings.rows).toBe(20)
})

test('a picture is sent once it is on the screen, and again after the terminal may have lost it', async () => {
  const { settings, send, sendAgain, clear, sent } = createRecorded()
  const one = await linesOf(settings.prepare('wide.png'))
  const other = await linesOf(settings.prepare('photo.jpg'))
  expect(one).toHaveLength(2)
  send(['text', one[1] ?? ''])
  await expect.poll(() => sent).toEqual(['1'])
  send([...one, ...other])
  await expect.poll(() => sent).toEqual(['1', '2'])
  sendAgain()
  send(one)
  await expect.poll(() => sent).toEqual(['1', '2', '1'])
  clear()
  expect(sent).toEqual(['1', '2', '1', '-1'])
  send([...one, ...other])
  expect(sent).toEqual(['1', '2', '1', '-1'])
})
