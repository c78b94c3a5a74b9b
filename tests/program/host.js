// Runs the built program again and again in one process, whose standard streams are pipes: a start of Node and loading
// the program take twenty times as long as most runs. Each message is a run: { args, cwd, env, input }.
import { createRequire } from 'node:module'
import { Readable, Writable } from 'node:stream'

const { main } = createRequire(import.meta.url)('../../dist/cli.cjs')

process.on('message', async ({ args, cwd, env, input }) => {
  process.chdir(cwd)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exitCode = undefined
  replaceStream('stdin', Readable.from(input.length > 0 ? [Buffer.from(input)] : []))
  const stdout = captured('stdout')
  const stderr = captured('stderr')
  try {
    await main(args)
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(error.stack)
  }
  process.send({ status: process.exitCode ?? 0, stdout: stdout(), stderr: stderr() })
})

/** Replaces an output; returns what returns the text that was written to it. */
function captured(name) {
  const chunks = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  replaceStream(name, stream)
  return () => Buffer.concat(chunks).toString()
}

function replaceStream(name, stream) {
  Object.defineProperty(process, name, { value: stream, configurable: true })
}
