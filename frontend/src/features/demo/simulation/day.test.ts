import { describe, expect, it } from 'vitest'
import { anotherSeed, progressOf, realMinutes, usualDay, wishOf } from './day'
import type { SimulationRun } from './api'

describe('what day is asked for', () => {
  it('is a whole day of Hewan unless told otherwise', () => {
    expect(wishOf(usualDay)).toEqual({
      wish: { speed: 60, minutes: 480, visitors: 80, seed: 1 },
      faults: [],
    })
    expect(realMinutes(usualDay)).toBe(8)
    expect(realMinutes({ ...usualDay, speed: '600', minutes: '60' })).toBe(1)
  })

  it.each([
    ['0', '1', ['visitors']],
    ['401', '1', ['visitors']],
    ['8.5', '1', ['visitors']],
    ['', '1000000000', ['visitors', 'seed']],
    ['80', '-1', ['seed']],
    ['80', '', ['seed']],
    ['400', '0', []],
    ['1', '999999999', []],
  ])('%s visitors with seed %s', (visitors, seed, faults) => {
    const found = wishOf({ ...usualDay, visitors, seed })
    expect(found.faults).toEqual(faults)
    expect(found.wish === null).toBe(faults.length > 0)
  })

  it('offers another seed that can be meant', () => {
    for (let i = 0; i < 50; i++) expect(wishOf({ ...usualDay, seed: anotherSeed() }).faults).toEqual([])
  })
})

describe('how far a day has come', () => {
  const at = (second: number) =>
    progressOf({ plan: { minutes: 60 }, totals: { second } } as unknown as SimulationRun)

  it('is told in whole minutes', () => {
    expect(at(0)).toEqual({ minute: 0, part: 0, late: false })
    expect(at(1859)).toEqual({ minute: 30, part: 0.5, late: false })
  })

  it('is over for newcomers after the last minute, though people are still there', () => {
    expect(at(3600)).toEqual({ minute: 60, part: 1, late: true })
    expect(at(4500)).toEqual({ minute: 75, part: 1, late: true })
  })
})
