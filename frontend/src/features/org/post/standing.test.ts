import { describe, expect, it } from 'vitest'
import { standingOf } from './standing'

const term = { heldFrom: '2024-03-01', heldUntil: '2026-03-01', annulledAt: null }

describe('what an appointment is on a day', () => {
  it.each([
    ['2024-02-29', 'coming'],
    ['2024-03-01', 'held'],
    ['2026-02-28', 'held'],
    ['2026-03-01', 'over'],
  ])('on %s it is %s', (day, standing) => {
    expect(standingOf(term, day)).toBe(standing)
    expect(standingOf({ ...term, annulledAt: '2026-11-23T01:00:00Z' }, day)).toBe('annulled')
  })

  it('goes on without an end', () => {
    expect(standingOf({ ...term, heldUntil: null }, '2999-12-31')).toBe('held')
  })
})
