import { CommanderError } from 'commander'
import { applyConfig } from './commands/config.ts'
import { withCommand } from './commands/implied.ts'
import { createProgram } from './commands/program.ts'
import { ReaderError } from './errors.ts'

async function run(args: readonly string[]): Promise<void> {
  let help = ''
  const program = createProgram((text) => {
    help += text
  })
  try {
    // The shelf and the pager read them, and so do programs that are started.
    Object.assign(process.env, await applyConfig(program, args[0], process.env))
    await program.parseAsync(await withCommand(program, args), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
    await (await import('./io/output.ts')).print([help])
  }
}

/**
 * Runs the command line. An expected failure becomes one line on standard error and an exit status; anything else that is
 * thrown is a bug.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await run(args)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = 2
    else if (error instanceof ReaderError) {
      process.stderr.write(`lectern: ${error.message}\n`)
      process.exitCode = error.status
    } else throw error
  }
}
