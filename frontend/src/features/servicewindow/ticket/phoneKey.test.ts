import { beforeEach, describe, expect, it } from 'vitest'
import { phoneKey } from './phoneKey'

describe('the word by which a phone names itself', () => {
  beforeEach(() => localStorage.clear())

  it('stays the same, and another phone has another', () => {
    const mine = phoneKey()
    expect(mine).toMatch(/^[\w-]{22,64}$/)
    expect(phoneKey()).toBe(mine)
    localStorage.clear()
    expect(phoneKey()).not.toBe(mine)
  })

  it('is made anew when what is stored could not be sent', () => {
    localStorage.setItem('linli.phone', 'short')
    expect(phoneKey()).toMatch(/^[\w-]{22,64}$/)
  })
})
