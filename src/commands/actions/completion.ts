import { readFileSync } from 'node:fs'
import { print } from '../../io/output.ts'
import { packageFile } from '../../io/package-files.ts'

/** Prints the script of the shell whose scripts have that extension: `lectern completion`. */
export async function completion(extension: string): Promise<void> {
  await print([readFileSync(packageFile(`completions/lectern.${extension}`), 'utf8')])
}
