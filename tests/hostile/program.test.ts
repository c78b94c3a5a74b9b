import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern } from '../program/helpers.ts'
import { firstCommand } from './payloads.ts'

/** What might drive the terminal, all in one name. */
const PAYLOAD = [
  '\x1b[2J',
  // OSC: a title.
  '\x1b]0;owned\x07',
  // An 8-bit CSI.
  '\u009b31m',
  // A bidi override.
  'a\u202eb',
  'good\revil',
  'one\ntwo',
].join(' ')

function expectHarmless(output: string): void {
  expect(firstCommand(output)).toBeUndefined()
  expect(output).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
}

describe.concurrent('hostile characters do not come through', () => {
  test('the name of a file that is missing', async () => {
    const run = await lectern(['read', `./none${PAYLOAD}.md`])
    expectFailure(run, 1, 'none')
    expectHarmless(run.stderr)
  })

  test('the name of a file that is not text', async () => {
    const name = `image${PAYLOAD}.png`
    const cwd = await folderWith({ [name]: Buffer.from('89504e470d0a1a0a0000', 'hex') })
    const run = await lectern(['read', `./${name}`], { cwd })
    expectFailure(run, 1, 'image')
    expectHarmless(run.stderr)
  })

  test('the name of a file that is read', async () => {
    const name = `file${PAYLOAD}.md`
    const cwd = await folderWith({ [name]: 'text' })
    const { status, stdout } = await lectern(['read', `./${name}`, '--color', 'always'], { cwd })
    expect(status).toBe(0)
    expect(firstCommand(stdout, true)).toBeUndefined()
  })

  test('a section', async () => {
    const run = await lectern(['read', '-', '-s', PAYLOAD], { input: '## A\n\na' })
    expectFailure(run, 1, 'owned')
    expectHarmless(run.stderr)
  })

  test.each([
    { what: 'an option', args: ['read', '-', `--${PAYLOAD}`] },
    { what: 'a command', args: [PAYLOAD] },
    { what: 'a value of an option', args: ['read', '-', '--format', PAYLOAD] },
  ])('$what', async ({ args }) => {
    const { status, stderr } = await lectern(args, { input: 'a' })
    expect(status).toBe(2)
    expect(firstCommand(stderr)).toBeUndefined()
  })

  test.each([{ format: [] }, { format: ['--json'] }])(
    'titles in the outline: $format',
    async ({ format }) => {
      const input = `# Title ${PAYLOAD}\n\n## Head ${PAYLOAD}\n\ntext\n`
      const { status, stdout } = await lectern(['sections', '-', ...format], { input })
      expect(status).toBe(0)
      expect(firstCommand(stdout)).toBeUndefined()
    },
  )
})

test('a tab in a title does not make a field', async () => {
  const { stdout } = await lectern(['sections', '-'], { input: '# T\n\n## a\tb&#9;c\n\ntext\n' })
  expect(stdout.split('\t')).toHaveLength(4)
})
