// What is measured: the package as its users install it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/**
 * @typedef {object} Program an installed lectern and the Node that runs it
 * @property {string} node its version, such as `20.19.0`
 * @property {readonly string[]} bare the command that every run is compared to: Node with nothing to do
 * @property {(...args: readonly string[]) => readonly string[]} lectern returns the command that runs lectern
 */

/**
 * Packs the built project and installs it, without network.
 * @param {string} folder
 * @returns {string} the path of the program
 */
export function install(folder) {
  const home = join(folder, 'installed')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  const packed = npm(PROJECT, 'pack', '--ignore-scripts', '--json', '--pack-destination', home)
  npm(
    home,
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${JSON.parse(packed)[0].filename}`,
  )
  return join(home, 'node_modules/lectern/bin/lectern.js')
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/**
 * @param {string} node the path of a Node
 * @param {string} path of the installed program
 * @returns {Program}
 */
export function programOn(node, path) {
  return {
    node: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1),
    bare: [node, '-e', '0'],
    lectern: (...args) => [node, path, ...args],
  }
}
