import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, type Run, shell } from './helpers.ts'
import { HARBOUR } from './samples.ts'

async function pick(which: string, ...args: readonly string[]): Promise<Run> {
  const cwd = await folderWith({ 'harbour.md': HARBOUR })
  return lectern(['read', 'harbour.md', '--section', which, ...args], { cwd })
}

// tests/article/pick.test.ts holds what is picked, case by case.
describe.concurrent('--section', () => {
  test.each([
    { format: 'text', expected: 'Winds\n\nThey turn.\n' },
    { format: 'markdown', expected: '## Winds\n\nThey turn.\n' },
    { format: 'terminal', expected: '3  Winds\n\nThey turn.\n' },
  ])('prints that section alone as $format', async ({ format, expected }) => {
    expect(await pick('winds', '--format', format)).toEqual(printed(expected))
  })

  test('prints that section alone as JSON', async () => {
    const { stdout } = await pick('winds', '--format', 'json')
    expect(JSON.parse(stdout).sections).toMatchObject([{ number: '3', sections: [] }])
  })

  test('prints the text before the first heading for 0', async () => {
    expect(await pick('0')).toEqual(printed('Before the first heading two lines make a paragraph.\n'))
  })

  test('takes a number that `sections` prints', async () => {
    const script = `number=$(lectern sections harbour.md | awk -F '\\t' '$2 == "Old Sails" { print $1 }')
      lectern read harbour.md -s "$number"`
    expect(await shell(script, { cwd: await folderWith({ 'harbour.md': HARBOUR }) })).toEqual(
      printed('Old Sails\n\nNobody mends them.\n'),
    )
  })

  test('finds titles in other scripts', async () => {
    const input = '## 終端機\n\n甲。\n\n## Übermaß & Größe\n\nSatz.\n'
    expect(await lectern(['read', '-', '-s', '終端'], { input })).toEqual(printed('終端機\n\n甲。\n'))
  })
})

describe.concurrent('a section that is missing', () => {
  test('is answered with candidates', async () => {
    const run = await pick('azzure')
    expectFailure(run, 1, '"azzure"')
    expect(run.stderr).toContain('2 "Azure Water"')
  })

  test('is not printed in any format', async () => {
    for (const format of ['terminal', 'text', 'markdown', 'json'])
      expectFailure(await pick('9', '--format', format), 1, '"9"')
  })
})
