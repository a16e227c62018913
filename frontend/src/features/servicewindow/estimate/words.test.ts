import { describe, expect, it } from 'vitest'
import { percent, rangeWords } from './words'

describe('the words for a wait', () => {
  it('names both ends', () => {
    expect(rangeWords({ lowMinutes: 10, highMinutes: 15 })).toEqual({
      key: 'estimate.range',
      minutes: { low: 10, high: 15 },
    })
  })

  it('says “within” where it may be at once', () => {
    expect(rangeWords({ lowMinutes: 0, highMinutes: 4 }).key).toBe('estimate.within')
  })

  it('says that a range nobody can plan by is one', () => {
    const key = (lowMinutes: number, highMinutes: number) => rangeWords({ lowMinutes, highMinutes }).key
    expect(key(10, 60)).toBe('estimate.wideRange')
    expect(key(0, 40)).toBe('estimate.wideWithin')
    expect(key(40, 65)).toBe('estimate.range')
    expect(key(3, 15)).toBe('estimate.range')
    expect(key(0, 20)).toBe('estimate.within')
  })

  it('rounds shares down', () => {
    expect(percent(8699)).toBe(86)
    expect(percent(10_000)).toBe(100)
    expect(percent(99)).toBe(0)
  })
})
