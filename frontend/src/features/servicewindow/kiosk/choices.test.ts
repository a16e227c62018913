import { describe, expect, it } from 'vitest'
import { pageOf } from './choices'

describe('choices on a kiosk', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8]

  it('shows six at most, and all of them over its pages', () => {
    expect(pageOf(eight, 0)).toEqual({ shown: [1, 2, 3, 4, 5, 6], pages: 2 })
    expect(pageOf(eight, 1).shown).toEqual([7, 8])
    expect(pageOf([1, 2, 3, 4, 5, 6], 0).pages).toBe(1)
  })

  it('stays on a page that exists when choices go away', () => {
    expect(pageOf([1, 2], 3)).toEqual({ shown: [1, 2], pages: 1 })
    expect(pageOf([], 0)).toEqual({ shown: [], pages: 1 })
  })
})
