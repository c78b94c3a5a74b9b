import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, lectern, printed, shell } from './helpers.ts'
import { HARBOUR, longArticle, PARAGRAPH } from './samples.ts'

const COMMANDS = [
  'list',
  'list --json',
  'sections long.md',
  'sections long.md --json',
  'read long.md',
  'read long.md --format terminal --color always',
  'read long.md --format markdown',
  'read long.md --format json',
  'read - < long.md',
  '--help',
  '--version',
]

describe.concurrent('text for other programs', () => {
  test('has a line for each paragraph, however long', async () => {
    const long = `${PARAGRAPH} `.repeat(40).trim()
    const input = `# T\n\n${long.replaceAll(' seven', '\nseven')}\n\n> ${PARAGRAPH}\n\n- ${PARAGRAPH}\n`
    expect(await lectern(['read', '-'], { input })).toEqual(
      printed(`T\n\n${long}\n\n${PARAGRAPH}\n\n- ${PARAGRAPH}\n`),
    )
  })

  // tests/golden/shelf.test.ts holds the same of every article.
  test.each([
    '--format text',
    '--format text --width 20',
    '--format terminal --width 20',
    '--format markdown',
  ])('has no trailing blank and no escape: %s', async (options) => {
    const { status, stdout, stderr } = await lectern(['read', 'openai', ...options.split(' ')])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
    if (!options.includes('markdown')) expect(stdout).not.toMatch(/[ \t]$/m)
    expect(stdout).toMatch(/[^\n]\n$/)
  })

  test('is wrapped where a width is given', async () => {
    const { stdout } = await lectern(['read', '-', '-w', '40'], { input: `# T\n\n${PARAGRAPH}\n` })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(stdout.replace(/\s+/g, ' ')).toBe(`T ${PARAGRAPH} `)
  })

  test('serves grep, wc and awk', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const script = `
      lectern read harbour.md | grep -c 'Before the first heading two lines'
      lectern read harbour.md -s winds | wc -l | tr -d ' '
      lectern sections harbour.md | awk -F '\\t' '$1 == "1.2" { print $2 }'`
    expect(await shell(script, { cwd })).toEqual(printed('1\n3\nOars\n'))
  })
})

describe.concurrent('a reader that leaves early', () => {
  test.each(COMMANDS)('is no error: %s', async (command) => {
    const cwd = await folderWith({ 'long.md': longArticle(3000) })
    expect(await shell(`lectern ${command} | head -n 1 | wc -l | tr -d ' '`, { cwd })).toEqual(printed('1\n'))
  })

  test.each(COMMANDS)('before the first line is no error: %s', async (command) => {
    const cwd = await folderWith({ 'long.md': longArticle(100) })
    expect(await shell(`exec 3> >(true); wait $!; lectern ${command} >&3`, { cwd })).toEqual(printed(''))
  })

  test('gets the first line of a long article', async () => {
    const cwd = await folderWith({ 'long.md': longArticle(3000) })
    expect(await shell('lectern read long.md | head -n 1', { cwd })).toEqual(printed('Long\n'))
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', { concurrent: true }, () => {
  test.each(COMMANDS)('is reported in one line: %s', async (command) => {
    const cwd = await folderWith({ 'long.md': longArticle(100) })
    expect(await shell(`lectern ${command} > /dev/full`, { cwd })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^lectern: [^\n]*no space left[^\n]*\n$/),
    })
  })
})

test.concurrent('a closed output is no crash', async () => {
  const { stderr } = await shell('lectern read openai >&-')
  expect(stderr).not.toMatch(/\n\s+at /)
})
