import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, shell } from './helpers.ts'

const ARTICLE = '# Title\n\nWords.\n'
const PNG = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from('text '.repeat(99)),
])
const ELF = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.from('text '.repeat(99))])
const NOISE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256))

describe.concurrent('wrong usage ends with status 2', () => {
  test.each([
    { args: ['--bogus'], named: '--bogus' },
    { args: ['list', '--bogus'], named: '--bogus' },
    { args: ['read', 'a.md', '--bogus'], named: '--bogus' },
    { args: ['read', 'a.md', '--frmat', 'text'], named: '--format' },
    { args: ['bogus'], named: '"bogus"' },
    { args: ['raed', 'a.md'], named: '"raed"' },
    { args: ['raed', 'a.md'], named: 'did you mean `lectern read`' },
    { args: ['help', 'reed'], named: 'there is no command "reed"; did you mean `lectern read`' },
    { args: ['list', 'folder', 'extra'], named: "'list'" },
    { args: ['read'], named: "'article'" },
    { args: ['sections'], named: "'article'" },
    { args: ['sections', 'a.md', '-s', '1'], named: "'-s'" },
    { args: ['read', 'a.md', '-s'], named: '--section' },
    { args: ['read', 'a.md', '--format', 'pdf'], named: "'pdf'" },
    { args: ['read', 'a.md', '--format', 'pdf'], named: 'markdown' },
    { args: ['read', 'a.md', '--format'], named: '--format' },
    { args: ['read', 'a.md', '--color', 'blue'], named: "'blue'" },
    { args: ['read', 'a.md', '--links', 'all'], named: "'all'" },
    { args: ['read', 'a.md', '--as', 'pdf'], named: "'pdf'" },
    { args: ['sections', 'a.md', '--as', 'pdf'], named: "'pdf'" },
    { args: ['read', 'a.md', '--width', '0'], named: "'0'" },
    { args: ['read', 'a.md', '--width', '-5'], named: "'-5'" },
    { args: ['read', 'a.md', '--width', '9'], named: "'9'" },
    { args: ['read', 'a.md', '--width', '40.5'], named: "'40.5'" },
    { args: ['read', 'a.md', '--width', '1e2'], named: "'1e2'" },
    { args: ['read', 'a.md', '--width', 'wide'], named: "'wide'" },
    { args: ['read', 'a.md', '--width', ''], named: "''" },
    { args: ['read', 'a.md', '-w'], named: '--width' },
    { args: ['read', 'a.md', '--bad\x1b[31m\noption'], named: '--bad' },
  ])('$args names $named', async ({ args, named }) => {
    const run = await lectern(args, { cwd: await folderWith({ 'a.md': ARTICLE }) })
    expectFailure(run, 2, named)
    expect(run.stderr).not.toContain('\x1b')
  })
})

describe.concurrent('what cannot be read ends with status 1', () => {
  test.each([
    { args: ['read', 'missing.md'], says: 'no article or file' },
    { args: ['sections', './missing.md'], says: 'no article or file' },
    { args: ['read', 'a.md/below.md'], says: 'no article or file' },
    { args: ['read', `${'long'.repeat(100)}.md`], says: 'no article or file' },
    { args: ['read', ''], says: 'no article or file' },
    { args: ['read', 'folder'], says: 'folder' },
    { args: ['sections', '.'], says: 'folder' },
    { args: ['read', '/'], says: 'folder' },
    { args: ['read', 'loop'], says: "can't be read" },
    { args: ['read', 'image.png'], says: "isn't text" },
    { args: ['sections', 'image.md'], says: "isn't text" },
    { args: ['read', 'program'], says: "isn't text" },
    { args: ['read', 'noise'], says: "isn't text" },
    { args: ['read', 'empty.md'], says: 'empty' },
    { args: ['sections', 'blank.md'], says: 'empty' },
    { args: ['read', 'mark.md'], says: 'empty' },
  ])('$args: $says', async ({ args, says }) => {
    const cwd = await folderWith({
      'a.md': ARTICLE,
      'folder/a.md': ARTICLE,
      'image.png': PNG,
      'image.md': PNG,
      program: ELF,
      noise: NOISE,
      'empty.md': '',
      'blank.md': ' \n\t\n \r\n\u3000\n',
      'mark.md': '\ufeff',
    })
    await symlink('loop', join(cwd, 'loop'))
    const run = await lectern(args, { cwd })
    expectFailure(run, 1, `"${args[1]}"`)
    expect(run.stderr).toContain(says)
  })

  test.each([
    { script: 'lectern read - < image.png', says: "isn't text" },
    { script: 'cat program | lectern read -', says: "isn't text" },
    { script: 'lectern read - < /dev/null', says: 'empty' },
    { script: 'printf " \\n\\n" | lectern read -', says: 'empty' },
    { script: 'lectern read - <&-', says: 'empty' },
    { script: 'lectern read <(true)', says: 'empty' },
    { script: 'lectern read /dev/null', says: 'empty' },
  ])('$script: $says', async ({ script, says }) => {
    const run = await shell(script, { cwd: await folderWith({ 'image.png': PNG, program: ELF }) })
    expectFailure(run, 1, says)
  })

  test('a folder at standard input', async () => {
    expectFailure(await shell('lectern read - < .'), 1, 'folder')
  })

  // Root may read any file.
  test.skipIf(process.getuid?.() === 0)('a file that is closed to the user', async () => {
    const cwd = await folderWith({ 'closed.md': ARTICLE })
    await chmod(join(cwd, 'closed.md'), 0)
    const run = await lectern(['read', 'closed.md'], { cwd })
    expectFailure(run, 1, '"closed.md"')
    expect(run.stderr).toContain('permission denied')
  })

  test('a device that fails', async () => {
    const run = await lectern(['read', '/proc/self/mem'])
    expectFailure(run, 1, '"/proc/self/mem"')
  })

  test('a file whose name would drive the terminal', async () => {
    const run = await lectern(['read', 'no\x1b]0;owned\x07such\nfile\u202e.md'])
    expectFailure(run, 1, 'owned')
    expect(run.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })
})

// tests/index.test.ts holds that more such texts are articles.
describe.concurrent('what can be read ends with status 0', () => {
  test.each([
    { kind: 'front matter alone', content: '---\ntitle: Title\n---\n' },
    { kind: 'a comment alone', content: '<!-- nothing -->\n' },
  ])('$kind', async ({ content }) => {
    const cwd = await folderWith({ 'a.md': content })
    for (const args of [['read'], ['sections'], ['read', '--format', 'terminal'], ['sections', '--json']]) {
      const [command = '', ...options] = args
      const { status, stderr } = await lectern([command, 'a.md', ...options], { cwd })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
  })
})
