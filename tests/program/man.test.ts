import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createProgram } from '../../src/commands/program.ts'
import { PROJECT, run } from './helpers.ts'

const PAGE = join(PROJECT, 'man', 'lectern.1')
const hasMandoc = spawnSync('mandoc', ['-h']).error === undefined

const program = createProgram(() => {})
const commands = program
  .createHelp()
  .visibleCommands(program)
  .filter((command) => command.name() !== 'help')

test.each(commands.map((command) => ({ name: command.name(), options: command.options })))(
  'the manual page has a section on $name with its options',
  ({ name, options }) => {
    const [, section = ''] = readFileSync(PAGE, 'utf8').split(`.SS lectern ${name}\n`)
    const [own = ''] = section.split(/^\.S[SH] /m)
    for (const { flags } of options) expect(own).toContain(`.B ${flags.replaceAll('-', '\\-')}\n`)
  },
)

test('the manual page leaves out what is hidden', () => {
  expect(readFileSync(PAGE, 'utf8')).not.toContain('lectern complete\n')
})

test.runIf(hasMandoc)('mandoc finds nothing to complain about', async () => {
  expect(await run('mandoc', ['-T', 'lint', PAGE])).toEqual({ status: 0, stdout: '', stderr: '' })
})
