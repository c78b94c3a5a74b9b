import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, type Run } from './helpers.ts'
import { HARBOUR } from './samples.ts'

type Numbered = { readonly number: string; readonly sections: readonly Numbered[] }

async function pick(which: string, ...args: readonly string[]): Promise<Run> {
  const cwd = await folderWith({ 'harbour.md': HARBOUR })
  return lectern(['read', 'harbour.md', '--section', which, ...args], { cwd })
}

function numbers(sections: readonly Numbered[]): readonly string[] {
  return sections.flatMap(({ number, sections }) => [number, ...numbers(sections)])
}

describe.concurrent('--section', () => {
  test.each([
    { which: '2', picked: '2' },
    { which: '0', picked: '0' },
    { which: '1', picked: '1 1.1 1.1.1 1.2' },
    { which: '1.1', picked: '1.1 1.1.1' },
    { which: '1.1.1', picked: '1.1.1' },
    { which: '2-4', picked: '2 3 4' },
    { which: '0-1', picked: '0 1 1.1 1.1.1 1.2' },
    { which: '1.2-3', picked: '1.2 2 3' },
    { which: '2 - 3', picked: '2 3' },
    { which: '4-', picked: '4 5 6' },
    { which: '3,5', picked: '3 5' },
    { which: ' 3 , 5 ', picked: '3 5' },
    { which: '0,1.1,4-', picked: '0 1.1 1.1.1 4 5 6' },
    { which: '1,1.1', picked: '1 1.1 1.1.1 1.2' },
    { which: 'azure', picked: '2' },
    { which: 'AZURE WATER', picked: '2' },
    { which: 'water azure', picked: '2' },
    { which: 'boats', picked: '1 1.1 1.1.1 1.2' },
    { which: 'winds', picked: '3' },
    { which: 'change', picked: '4' },
    { which: 'sails', picked: '1.1 1.1.1' },
    { which: 'Salt, Sand and Stone', picked: '5' },
    { which: 'oars, azure', picked: '1.2 2' },
    { which: 'azure,5', picked: '2 5' },
    { which: '2024', picked: '6' },
    { which: 'azure-water', picked: '2' },
    { which: 'salt-sand-and-stone', picked: '5' },
    { which: 'old-sails', picked: '1.1.1' },
  ])('$which picks $picked', async ({ which, picked }) => {
    const run = await pick(which, '--format', 'json')
    expect(run).toEqual(printed(run.stdout))
    expect(numbers(JSON.parse(run.stdout).sections).join(' ')).toBe(picked)
  })

  test.each([
    { format: 'text', expected: 'Winds\n\nThey turn.\n' },
    { format: 'markdown', expected: '## Winds\n\nThey turn.\n' },
    { format: 'terminal', expected: '3  Winds\n\nThey turn.\n' },
  ])('prints that section alone as $format', async ({ format, expected }) => {
    expect(await pick('winds', '--format', format)).toEqual(printed(expected))
  })

  test('prints the text before the first heading for 0', async () => {
    expect(await pick('0')).toEqual(printed('Before the first heading two lines make a paragraph.\n'))
  })

  test('takes every number that sections prints', async () => {
    const cwd = await folderWith({ 'harbour.md': HARBOUR })
    const outline = await lectern(['sections', 'harbour.md'], { cwd })
    for (const line of outline.stdout.trimEnd().split('\n')) {
      const [number = '', title = ''] = line.split('\t')
      const run = await lectern(['read', 'harbour.md', '-s', number], { cwd })
      expect(run).toEqual(
        printed(expect.stringMatching(title === '' ? /^Before/ : new RegExp(`^${title}\n`))),
      )
    }
  })

  test('finds titles in other scripts', async () => {
    const cwd = await folderWith({ 'a.md': '## 終端機\n\n甲。\n\n## Übermaß & Größe\n\nSatz.\n' })
    expect(await lectern(['read', 'a.md', '-s', '終端'], { cwd })).toEqual(printed('終端機\n\n甲。\n'))
    expect(await lectern(['read', 'a.md', '-s', 'größe'], { cwd })).toEqual(
      printed('Übermaß & Größe\n\nSatz.\n'),
    )
  })
})

describe.concurrent('a section that is not there', () => {
  test.each([
    { which: '9', named: '"9"', candidates: ['1 "Boats and Ships"', '2 "Azure Water"'] },
    { which: '1.9', named: '"1.9"', candidates: ['1.1 "Sails"'] },
    { which: '20', named: '"20"', candidates: ['2 "Azure Water"'] },
    { which: '7-', named: '"7-"', candidates: ['2 "Azure Water"'] },
    { which: '4-2', named: '"4-2"', candidates: ['2 "Azure Water"'] },
    { which: '2-9', named: '"2-9"', candidates: ['2 "Azure Water"'] },
    { which: '2,9', named: '"9"', candidates: ['2 "Azure Water"'] },
    { which: '2,', named: '"2,"', candidates: ['2 "Azure Water"'] },
    { which: 'azzure', named: '"azzure"', candidates: ['2 "Azure Water"'] },
    { which: 'old sale', named: '"old sale"', candidates: ['1.1.1 "Old Sails"'] },
    { which: 'xyzzy', named: '"xyzzy"', candidates: ['1 "Boats and Ships"'] },
    { which: '', named: '""', candidates: ['1 "Boats and Ships"'] },
    { which: '-', named: '"-"', candidates: ['1 "Boats and Ships"'] },
    { which: '…', named: '"…"', candidates: ['1 "Boats and Ships"'] },
  ])('is answered with candidates: $which', async ({ which, named, candidates }) => {
    const run = await pick(which)
    expectFailure(run, 1, named)
    for (const candidate of candidates) expect(run.stderr).toContain(candidate)
  })

  test.each([
    { which: 'wind', named: '"wind"', candidates: ['3 "Winds"', '4 "Winds of Change"'] },
    { which: 'and', named: '"and"', candidates: ['1 "Boats and Ships"', '5 "Salt, Sand and Stone"'] },
    { which: '2,wind', named: '"wind"', candidates: ['3 "Winds"', '4 "Winds of Change"'] },
  ])('is not guessed where several could be meant: $which', async ({ which, named, candidates }) => {
    const run = await pick(which)
    expectFailure(run, 1, named)
    for (const candidate of candidates) expect(run.stderr).toContain(candidate)
  })

  test('is 0 where nothing stands before the first heading', async () => {
    const cwd = await folderWith({ 'a.md': '# Title\n\n## First\n\nWords.\n\n## In 2030\n\nMore.\n' })
    const run = await lectern(['read', 'a.md', '-s', '0'], { cwd })
    expectFailure(run, 1, '"0"')
    expect(run.stderr).toContain('1 "First"')
  })

  test('is not printed in any format', async () => {
    for (const format of ['terminal', 'text', 'markdown', 'json'])
      expectFailure(await pick('9', '--format', format), 1, '"9"')
  })

  test('gives one line however many there are', async () => {
    const cwd = await folderWith({
      'a.md': Array.from({ length: 500 }, (_, index) => `## Part ${index}\n`).join('\n'),
    })
    const run = await lectern(['read', 'a.md', '-s', 'part'], { cwd })
    expectFailure(run, 1, '"part"')
    expect(run.stderr.length).toBeLessThan(500)
  })
})
