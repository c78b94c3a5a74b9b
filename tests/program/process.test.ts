import { expect, test } from 'vitest'
import { expectFailure, lectern, printed, spawnLectern } from './helpers.ts'

const TEXT = 'Sea\n\nWet words.\n'

test.concurrent.each([
  { args: ['read', '-'], run: printed(TEXT) },
  { args: ['search', 'xyzzy'], run: { status: 1, stdout: '', stderr: '' } },
  {
    args: ['read', '-', 'gone'],
    run: { status: 1, stdout: TEXT, stderr: expect.stringContaining('"gone"') },
  },
])('a process of its own ends $args as a shared one does', async ({ args, run }) => {
  const own = await spawnLectern(args, { input: `# ${TEXT}` })
  expect(own).toEqual(run)
  expect(await lectern(args, { input: `# ${TEXT}` })).toEqual(own)
})

test.concurrent('failures and wrong usage end it with 1 and 2', async () => {
  expectFailure(await spawnLectern(['read', 'gone']), 1, '"gone"')
  expectFailure(await spawnLectern(['read', '--bogus']), 2, '--bogus')
})
