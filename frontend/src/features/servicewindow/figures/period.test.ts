import { describe, expect, it } from 'vitest'
import { hallToday } from '@/shared/format'
import { before, isValid, lengthOf, plusDays, presetIn, presetOf } from './period'

describe('a period', () => {
  it('crosses months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(lengthOf({ from: '2026-10-31', to: '2026-11-01' })).toBe(2)
  })

  it('ends today, on the hall’s clock', () => {
    const today = hallToday(new Date('2026-11-22T16:30:00Z'))
    expect(today).toBe('2026-11-23')
    expect(presetOf('today', today)).toEqual({ from: '2026-11-23', to: '2026-11-23' })
    expect(presetOf('week', today)).toEqual({ from: '2026-11-17', to: '2026-11-23' })
    expect(lengthOf(presetOf('month', today))).toBe(30)
  })

  it('is known again as the preset it is', () => {
    expect(presetIn({ from: '2026-11-17', to: '2026-11-23' }, '2026-11-23')).toBe('week')
    expect(presetIn({ from: '2026-11-17', to: '2026-11-22' }, '2026-11-23')).toBeNull()
  })

  it('is compared with a week before, or with as many days before', () => {
    expect(before({ from: '2026-11-23', to: '2026-11-23' })).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    const month = presetOf('month', '2026-11-23')
    expect(lengthOf(before(month))).toBe(30)
    expect(before(month).to).toBe(plusDays(month.from, -1))
  })

  it('cannot run backwards, nor over more than a quarter of a year', () => {
    expect(isValid({ from: '2026-11-23', to: '2026-11-22' })).toBe(false)
    expect(isValid({ from: '2026-08-24', to: '2026-11-23' })).toBe(true)
    expect(isValid({ from: '2026-08-23', to: '2026-11-23' })).toBe(false)
    expect(isValid({ from: '', to: '2026-11-23' })).toBe(false)
  })
})
