import { expect, test } from 'vitest'
import { page } from '../helpers.ts'
import { CASES } from './cases.js'
import { runProgram } from './run-program.ts'

// How long each takes is for bench/structure.js to tell; here only a hang is caught.
const HANG = 30_000

test.each(CASES)('$name', { timeout: HANG + 5_000 }, ({ generate, shows }) => {
  const args = ['read', '-', '--as', 'markdown', '--format', 'terminal', '--width', '80']
  const { status, signal, stdout, stderr } = runProgram(args, { input: generate(), timeout: HANG })
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
  expect(stdout.includes(shows), `"${shows}" in the output`).toBe(true)
})

test('a heading of very many lines in a quote', async () => {
  expect(await page(`> # ${'word '.repeat(1_500_000)}`, { width: 10 })).toContain('word')
})
