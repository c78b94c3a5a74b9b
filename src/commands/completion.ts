import { Argument, Command } from 'commander'

/** The extensions of the shells' scripts in `completions/`. */
const EXTENSIONS = { bash: 'bash', zsh: 'zsh', fish: 'fish', powershell: 'ps1' } as const
type Shell = keyof typeof EXTENSIONS

const HELP = `
In the file that the shell reads at its start:
  bash (~/.bashrc)                         eval "$(lectern completion bash)"
  zsh (~/.zshrc)                           source <(lectern completion zsh)
  PowerShell ($PROFILE)                    lectern completion powershell | Out-String | Invoke-Expression

fish, once:
  lectern completion fish > ~/.config/fish/completions/lectern.fish`

/** Returns the command `completion`. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('print the script that lets a shell complete commands, articles and sections')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(EXTENSIONS)))
    .addHelpText('after', HELP)
    .action(async (shell: Shell) => (await import('./actions/completion.ts')).completion(EXTENSIONS[shell]))
}

/** Returns the command `complete`, which the scripts of `completion` run. It isn't shown in the help. */
export function completeCommand(): Command {
  return new Command('complete')
    .description('print what may stand at the end of a command line')
    .argument('[words...]', 'the words before it, without the program')
    .option('--current <word>', 'what has been typed of it', '')
    .action(async (words: readonly string[], { current }: { readonly current: string }, command: Command) =>
      (await import('./actions/complete.ts')).complete(command.parent ?? command, words, current),
    )
}
