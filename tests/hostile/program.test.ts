import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { firstCommand } from './payloads.ts'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAYLOADS: readonly (readonly [name: string, payload: string])[] = [
  ['CSI', '\x1b[2J'],
  ['OSC', '\x1b]0;owned\x07'],
  ['8-bit CSI', '\u009b31m'],
  ['CR', 'good\revil'],
  ['newline', 'one\ntwo'],
  ['RLO', 'a\u202eb'],
]

function expectOneLine(output: string): void {
  expect(output).toMatch(/^lectern: [^\n]+\n$/)
  expect(firstCommand(output)).toBeUndefined()
  expect(output).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
}

describe('through the program', () => {
  test.each(PAYLOADS)('a file name that is not there: %s', (_, payload) => {
    const { status, stdout, stderr } = runProgram(['read', `./none${payload}.md`], { cwd: folder })
    expect([status, stdout]).toEqual([1, ''])
    expectOneLine(stderr)
  })

  test.each(PAYLOADS)('the name of a file that cannot be read as text: %s', (_, payload) => {
    const name = `image${payload}.png`
    writeFileSync(join(folder, name), Buffer.from('89504e470d0a1a0a0000', 'hex'))
    const { status, stderr } = runProgram(['read', `./${name}`], { cwd: folder })
    expect(status).toBe(1)
    expectOneLine(stderr)
  })

  test.each(PAYLOADS)('the name of a file that is read: %s', (_, payload) => {
    const name = `file${payload}.md`
    writeFileSync(join(folder, name), 'text')
    const { status, stdout } = runProgram(
      ['read', `./${name}`, '--format', 'terminal', '--color', 'always'],
      { cwd: folder },
    )
    expect(status).toBe(0)
    expect(firstCommand(stdout, true)).toBeUndefined()
  })

  test.each(PAYLOADS)('a section: %s', (_, payload) => {
    const { status, stderr } = runProgram(['read', '-', '-s', payload], { cwd: folder, input: '## A\n\na' })
    expect(status).toBe(1)
    expectOneLine(stderr)
  })

  test.each(PAYLOADS)('an option and a command: %s', (_, payload) => {
    for (const args of [['read', '-', `--${payload}`], [payload], ['read', '-', '--format', payload]]) {
      const { status, stderr } = runProgram(args, { cwd: folder, input: 'a' })
      expect(status).toBe(2)
      expect(firstCommand(stderr)).toBeUndefined()
    }
  })

  test.each(PAYLOADS)('titles in the outline: %s', (_, payload) => {
    const input = `# Title ${payload}\n\n## Head ${payload}\n\ntext\n`
    for (const more of [[], ['--json']]) {
      const { status, stdout } = runProgram(['sections', '-', ...more], { cwd: folder, input })
      expect(status).toBe(0)
      expect(firstCommand(stdout)).toBeUndefined()
    }
  })

  test('a tab in a title does not make a field', () => {
    const { stdout } = runProgram(['sections', '-'], { cwd: folder, input: '# T\n\n## a\tb&#9;c\n\ntext\n' })
    expect(stdout.split('\t')).toHaveLength(4)
  })
})
