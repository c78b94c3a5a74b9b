import { describe, expect, test } from 'vitest'
import { layoutOf, pageOf, press, reading } from './states.ts'

describe('help', () => {
  test.each<[keys: string, help: boolean, top: number]>([
    ['?', true, 0],
    ['? ?', false, 0],
    ['? escape', false, 0],
    ['? q', false, 0],
    ['? j down', true, 2],
    ['? j j k', true, 1],
    ['? up', true, 0],
    ['? space', true, 9],
    ['? space b', true, 0],
    ['? space j ? ?', true, 0],
    ['? G /', true, 0],
  ])('%s', (keys, help, helpTop) => {
    const state = press(reading(layoutOf(100)), keys)
    expect(state).toMatchObject({ help, helpTop })
    expect(pageOf(state)).toMatchObject({ top: 0, prompt: undefined })
  })
})
