import { expect, test } from 'vitest'
import { folderWith, lectern, run } from './helpers.ts'

const FILES = {
  'one.md': '# One\n\nFirst words.\n\n## Part\n\nMore.\n',
  'two.md': '# Two\n\nSecond words.\n',
}

test.concurrent.each([
  {
    args: ['read', 'one.md', 'two.md'],
    stdout: 'One\n\nFirst words.\n\nPart\n\nMore.\n\n---\n\nTwo\n\nSecond words.\n',
  },
  { args: ['sections', 'one.md', 'two.md'], stdout: '0\t\t2\t1\n1\tPart\t1\t1\n\n---\n\n0\t\t2\t1\n' },
])('$args prints one after the other', async ({ args, stdout }) => {
  expect(await lectern(args, { cwd: await folderWith(FILES) })).toEqual({ status: 0, stdout, stderr: '' })
})

test.concurrent.each([
  ['read', '--format', 'json'],
  ['sections', '--json'],
])('%s as JSON: a line each', async (...args) => {
  const { stdout } = await lectern([...args, 'one.md', 'two.md'], { cwd: await folderWith(FILES) })
  const titles = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).title)
  expect(titles).toEqual(['One', 'Two'])
})

test.concurrent('a rule as wide as the page stands between pages', async () => {
  const cwd = await folderWith(FILES)
  const { stdout } = await lectern(['read', 'one.md', 'two.md', '--format', 'terminal', '-w', '20'], { cwd })
  expect(stdout.split('\n')).toContain('━'.repeat(20))
})

test.concurrent('the others are printed where one fails', async () => {
  const result = await lectern(['read', 'one.md', 'gone.md', 'two.md'], { cwd: await folderWith(FILES) })
  expect(result.status).toBe(1)
  expect(result.stdout).toContain('First words.')
  expect(result.stdout).toContain('Second words.')
  expect(result.stderr).toMatch(/^lectern: there is no article or file "gone.md".*\n$/)
})

test.concurrent('a section that only one of them has', async () => {
  const result = await lectern(['read', 'two.md', 'one.md', '-s', 'part'], { cwd: await folderWith(FILES) })
  expect(result).toMatchObject({ status: 1, stdout: 'Part\n\nMore.\n' })
})

test.concurrent('what never ends is refused at once', async () => {
  const result = await lectern(['read', '/dev/zero'])
  expect(result).toMatchObject({ status: 1, stdout: '' })
  expect(result.stderr).toContain('"/dev/zero" isn\'t text')
})

test.concurrent('a pipe is a file', async () => {
  const result = await run(
    'bash',
    ['-c', `"$0" bin/lectern.js read <(printf '# Pipe\\n\\nWords.\\n')`, process.execPath],
    {
      cwd: process.cwd(),
    },
  )
  expect(result).toEqual({ status: 0, stdout: 'Pipe\n\nWords.\n', stderr: '' })
})
