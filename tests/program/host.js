// Runs the built program again and again in one process: a start of Node and loading the program take twenty times as
// long as most runs. Its standard streams are pipes. Each message is a run.
import { createRequire } from 'node:module'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** @type {typeof import('../../src/cli.ts')} */
const { main } = createRequire(import.meta.url)('../../dist/cli.cjs')

/** @typedef {{ args: string[], cwd: string, env: Record<string, string>, input: string | Uint8Array }} Job */

process.on('message', async (/** @type {Job} */ { args, cwd, env, input }) => {
  process.chdir(cwd)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exitCode = undefined
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input)] : [])
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  for (const [name, value] of Object.entries({ stdin, stdout, stderr })) {
    Object.defineProperty(process, name, { value, configurable: true })
  }
  const printed = Promise.all([text(stdout), text(stderr)])
  try {
    await main(args)
  } catch (error) {
    process.exitCode = 1
    stderr.write(`${error instanceof Error ? error.stack : error}`)
  }
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  process.send?.({ status: process.exitCode ?? 0, stdout: out, stderr: err })
})
