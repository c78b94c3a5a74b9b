import { readdir, readFile } from 'node:fs/promises'

/**
 * Returns the licences of the packages that modules belong to.
 * @param {readonly string[]} modules paths
 */
export async function licences(modules) {
  const folders = modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const texts = await Promise.all([...new Set(folders)].sort().map(licence))
  return `lectern contains these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** @param {string} folder of a package */
async function licence(folder) {
  const { name, version, license, repository } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file
    ? await readFile(`${folder}/${file}`, 'utf8')
    : `Licence: ${license}\nSource: ${repository?.url ?? repository}`
  return `${name} ${version}\n\n${text.trim()}\n`
}
