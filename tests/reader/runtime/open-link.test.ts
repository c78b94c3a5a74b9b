import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openerCommand, openLink } from '../../../src/reader/runtime/open-link.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-open-link-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nothing is to be run on the terminal. */
const never = () => Promise.reject(new Error('it is run on the terminal'))

const X = 'https://x.example/?a=1&b=$(id);%s'

test.each<[string | undefined, NodeJS.Platform, readonly string[]]>([
  [undefined, 'linux', ['xdg-open', X]],
  [undefined, 'freebsd', ['xdg-open', X]],
  [undefined, 'darwin', ['open', X]],
  [undefined, 'win32', ['rundll32', 'url.dll,FileProtocolHandler', X]],
  ['', 'linux', ['xdg-open', X]],
  [' ', 'linux', ['xdg-open', X]],
  ['firefox', 'linux', ['firefox', X]],
  ['firefox', 'darwin', ['firefox', X]],
  ['firefox:chromium', 'linux', ['firefox', X]],
  ['firefox --new-window', 'linux', ['firefox', '--new-window', X]],
  ['w3m  -o url=%s -x', 'linux', ['w3m', '-o', `url=${X}`, '-x']],
  ['C:\\firefox.exe', 'win32', ['C:\\firefox.exe', X]],
])('openerCommand: %j on %s', (BROWSER, platform, command) => {
  expect(openerCommand(X, { BROWSER }, platform)).toEqual(command)
})

const REFUSED = [
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://x.example/',
  'x-man-page://ls',
  'file://server/share',
  'file:///tmp/a.desktop',
  'mailto:a@x.example?attach=/etc/passwd',
  'mailto:a@x.example?subject=x&ATTACHMENT=/etc/passwd',
  '-x',
  '--help',
  'x.html',
  '',
]

test.each(REFUSED)('openLink refuses %j', async (address) => {
  expect(await openLink(address, { BROWSER: process.execPath }, never)).toContain("can't be opened")
})

test('a refusal is cleaned', async () => {
  expect(await openLink('\x1b]0;x\x07', {}, never)).toBe(
    `"]0;x" can't be opened: it isn't a web or mail address`,
  )
})

const OPENED: readonly (readonly [address: string, opened: string])[] = [
  ['https://x.example/$(touch y);`id`&"\'|x y', "https://x.example/$(touch%20y);%60id%60&%22'|x%20y"],
  ['HTTP://X.example', 'http://x.example/'],
  ['mailto:a@x.example?subject=a%20b', 'mailto:a@x.example?subject=a%20b'],
]

test.skipIf(process.platform === 'win32').each(OPENED)('openLink opens %j', async (address, opened) => {
  const script = join(folder, 'browser.cjs')
  const output = join(folder, `opened-${OPENED.findIndex(([each]) => each === address)}`)
  writeFileSync(
    script,
    `const { renameSync, writeFileSync } = require('node:fs')
    writeFileSync(${JSON.stringify(`${output}.part`)}, JSON.stringify(process.argv.slice(2)))
    renameSync(${JSON.stringify(`${output}.part`)}, ${JSON.stringify(output)})`,
  )
  expect(await openLink(address, { BROWSER: `${process.execPath} ${script}` }, never)).toBeUndefined()
  await vi.waitFor(() => expect(existsSync(output)).toBe(true), 25_000)
  expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual([opened])
})

test('openLink names a program that is missing', async () => {
  expect(await openLink('https://x.example/', { BROWSER: 'no-such-browser' }, never)).toBe(
    `can't open the link: "no-such-browser" isn't installed; set BROWSER to a program that opens links`,
  )
})

test.skipIf(process.platform === 'win32')("openLink names a program that can't be run", async () => {
  const file = join(folder, 'not-executable')
  writeFileSync(file, '')
  expect(await openLink('https://x.example/', { BROWSER: file }, never)).toContain("can't be run (EACCES)")
})

test.skipIf(process.platform === 'win32')(
  'openLink returns a problem for an address that is too long',
  async () => {
    const message = await openLink(
      `https://x.example/${'a'.repeat(4 << 20)}`,
      { BROWSER: process.execPath },
      never,
    )
    expect(message).toContain("can't be run (E2BIG)")
  },
)

test.skipIf(process.platform === 'win32')('openLink tells that a program has failed', async () => {
  const browser = join(folder, 'failing')
  writeFileSync(browser, '#!/bin/sh\nexit 3\n', { mode: 0o755 })
  expect(await openLink('https://x.example/', { BROWSER: browser }, never)).toBe(
    `can't open the link: "${browser}" failed with status 3`,
  )
})

test.each([
  ['w3m', ['w3m', 'https://x.example/']],
  ['lynx -cfg=x', ['lynx', '-cfg=x', 'https://x.example/']],
  ['/usr/bin/elinks', ['/usr/bin/elinks', 'https://x.example/']],
])('openLink runs %s on the terminal', async (BROWSER, command) => {
  const run: (readonly string[])[] = []
  const runHere = async (command: readonly string[]) => {
    run.push(command)
    return "isn't installed"
  }
  expect(await openLink('https://x.example/', { BROWSER }, runHere)).toContain("isn't installed; set BROWSER")
  expect(run).toEqual([command])
})
