import { expect, test } from 'vitest'
import { folderWith } from './helpers.ts'
import { hides, isSelected, KEY, openRoom } from './room.ts'

test('searches what the articles say, and opens a section at the hit', async () => {
  const room = await openRoom(['open'], { env: { XDG_CACHE_HOME: await folderWith() } })
  await room.shows('type to filter')
  await room.press('s', 'search  ▏', 'words, "a phrase"')
  await room.press('bill joyy', 'search  bill joyy▏')
  await room.press(KEY.enter, 'no section says that')
  await room.press(KEY.backspace + KEY.enter, isSelected('What lies underneath'), "Bill Joy's")
  await room.press(KEY.down, isSelected('Why your tools get it wrong'))
  await room.press(KEY.up + KEY.enter, /^.*Bill Joy/, hides('search  '))
  await room.press('q', 'search  bill joy▏', isSelected('What lies underneath'))
  await room.press(` -fold "x${KEY.enter}`, 'a quotation mark is missing')
  await room.press(KEY.escape, 'type to filter')
  expect(await room.quit()).toMatchObject({ status: 0 })
})

test('searches a folder that is open as a shelf', async () => {
  const folder = await folderWith({
    'notes/wind.md': '# Wind\n\nA zephyr is mild.\n\n## Bills\n\nNot of Bill Joy.',
  })
  const env = { XDG_CACHE_HOME: await folderWith() }
  const room = await openRoom(['open', 'notes'], { env, cwd: folder })
  await room.shows('type to filter')
  await room.press('s', 'search  ▏')
  await room.press(`bill joy${KEY.enter}`, isSelected('Bills'), hides('What lies underneath'))
  await room.press(KEY.enter, '100% · the end', hides('search  '))
  await room.press('q', 'search  bill joy▏')
  await room.press(KEY.escape, 'type to filter')
  expect(await room.quit()).toMatchObject({ status: 0 })
})
