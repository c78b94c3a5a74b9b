import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, lectern, PROGRAM, printed, textOf } from './helpers.ts'
import { HARBOUR } from './samples.ts'
import { type Session, startTerminal } from './terminal.ts'

/** How each shell is started without the user's settings, and how it takes the script. */
const SHELLS = [
  ['bash', ['--norc', '--noprofile', '-i'], 'eval "$(lectern completion bash)"'],
  ['zsh', ['-f', '-i'], 'autoload -Uz compinit; compinit -u; source <(lectern completion zsh)'],
  ['fish', ['--no-config', '--interactive'], 'lectern completion fish | source'],
] as const

/** What is typed before Tab, and what the line then begins with; tests/commands/candidates.test.ts has the rest. */
const COMPLETED = [
  ['lectern sec', 'lectern sections '],
  ['lectern read ope', 'lectern read openai-cuts-microsoft-revenue-share '],
  ['lectern read harb', 'lectern read harbour.md '],
  ['lectern read --format=mark', 'lectern read --format=markdown '],
  ['lectern harbour.md -s azu', 'lectern harbour.md -s azure-water '],
] as const

async function startShell(file: string, args: readonly string[], setUp: string): Promise<Session> {
  const cwd = await folderWith({
    'bin/lectern': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
    'harbour.md': HARBOUR,
  })
  const PATH = `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`
  const session = await startTerminal([file, ...args], {
    cwd,
    columns: 120,
    env: { PATH, HOME: cwd, PS1: '> ' },
  })
  session.type(`${setUp}; echo re''ady\r`)
  await session.writes('ready')
  return session
}

function isInstalled(file: string): boolean {
  return spawnSync(file, ['--version']).status === 0
}

describe.each(SHELLS)('completion in %s', (shell, args, setUp) => {
  test.runIf(isInstalled(shell))('what Tab makes of a line', async () => {
    const session = await startShell(shell, args, setUp)
    for (const [typed, completed] of COMPLETED) {
      session.type(`${typed}\t`)
      const last = () => `${shell}: ${typed} should become ${completed}`
      await session.screenThat(({ rows }) => rows.some((row) => row.includes(completed.trim())), last)
      // Ctrl-U empties the line, so that the next starts with nothing.
      session.type('\x15')
    }
    session.type('lectern read harbour.md -s \t\t')
    await session.screenThat(
      ({ rows }) => rows.some((row) => /\b2 .*Azure Water/.test(row)),
      () => 'a list of sections',
    )
    session.type('\x15exit\r')
    await session.ended()
  })
})

test.each([
  ['bash', 'lectern.bash'],
  ['zsh', 'lectern.zsh'],
  ['fish', 'lectern.fish'],
  ['powershell', 'lectern.ps1'],
])('the script for %s is printed', async (shell, file) => {
  expect(await lectern(['completion', shell])).toEqual(printed(await textOf('completions', file)))
})
