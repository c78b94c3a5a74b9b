import { CommanderError } from 'commander'
import { applyConfig } from './commands/config.ts'
import { withCommand } from './commands/implied.ts'
import { createProgram } from './commands/program.ts'
import { ReaderError } from './errors.ts'

/** Runs the command line: see `withCommand` for one that names no command. */
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

/** Turns expected failures into one line on standard error and an exit status; others are bugs and show themselves. */
async function main(): Promise<void> {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = 2
    else if (error instanceof ReaderError) {
      process.stderr.write(`lectern: ${error.message}\n`)
      process.exitCode = error.status
    } else throw error
  }
}

main()
