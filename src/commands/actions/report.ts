import { ReaderError } from '../../errors.ts'

/** Where lines about articles that can't be read go. */
export type Report = (problem: string) => void

/** Prints a line about what went wrong on standard error. */
export function printProblem(problem: string): void {
  process.stderr.write(`lectern: ${problem}\n`)
}

/** Returns what `read` resolves to; undefined if it throws a ReaderError, which is reported. */
export async function orReport<Result>(
  read: () => Promise<Result>,
  report: Report,
): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    report(error.message)
    return undefined
  }
}
