import { expect, test } from 'vitest'
import { cacheFolder, dataFolder, stateFolder } from '../../src/io/base-folders.ts'

const FOLDERS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{}, '/home/me/.local/state/lectern'],
  [{ XDG_STATE_HOME: '/state' }, '/state/lectern'],
  [{ XDG_STATE_HOME: '' }, '/home/me/.local/state/lectern'],
  [{ XDG_STATE_HOME: 'state' }, '/home/me/.local/state/lectern'],
]

test.skipIf(process.platform === 'win32').each(FOLDERS)('stateFolder: %j', (env, expected) => {
  expect(stateFolder(env, '/home/me')).toBe(expected)
})

test.skipIf(process.platform === 'win32')('data and caches have variables of their own', () => {
  const env = { XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache', XDG_STATE_HOME: '/state' }
  expect(dataFolder(env, '/home/me')).toBe('/data/lectern')
  expect(dataFolder({ XDG_DATA_HOME: './data' }, '/home/me')).toBe('/home/me/.local/share/lectern')
  expect(cacheFolder('search', env, '/home/me')).toBe('/cache/lectern/search')
  expect(cacheFolder('search', {}, '/home/me')).toBe('/home/me/.cache/lectern/search')
})
