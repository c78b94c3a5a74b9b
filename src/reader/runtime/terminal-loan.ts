import { setImmediate } from 'node:timers/promises'
import type { Screen } from '../terminal/screen.ts'

/** Who has the terminal: the room, another program that it lends it to, or the shell. */
export type TerminalLoan = ReturnType<typeof createTerminalLoan>

/** What to do before the terminal is given away, to stop the process for the shell, and when the terminal is back. */
type Handlers = {
  readonly onGiven: () => void
  readonly stopProcess: () => void
  readonly onBack: () => void
}

/** Returns the loan of the terminal that a screen is on; the room has it at first. */
export function createTerminalLoan(screen: Screen, { onGiven, stopProcess, onBack }: Handlers) {
  let isLent = false

  function giveAway(): void {
    onGiven()
    screen.hide()
  }

  /** Takes the terminal again, unless another program has it. */
  function resume(): void {
    if (isLent) return
    screen.show()
    onBack()
  }

  return {
    /** Gives the terminal to another program until that has ended. */
    async lend<Result>(use: () => Promise<Result>): Promise<Result> {
      giveAway()
      isLent = true
      try {
        return await use()
      } finally {
        // A Ctrl-C that ended the program may be heard only after its end.
        await setImmediate()
        isLent = false
        resume()
      }
    },
    /** Gives the terminal to the shell and stops the process. */
    suspend(): void {
      if (!isLent) giveAway()
      stopProcess()
    },
    resume,
    isLent: () => isLent,
  }
}
