import { describe, expect, it } from 'vitest'
import { minutesSince } from './since'

describe('minutes since', () => {
  it('are whole and never negative', () => {
    const now = Date.parse('2026-11-23T09:30:00Z')
    expect(minutesSince('2026-11-23T09:00:01Z', now)).toBe(29)
    expect(minutesSince('2026-11-23T09:00:00Z', now)).toBe(30)
    expect(minutesSince('2026-11-23T09:31:00Z', now)).toBe(0)
  })
})
