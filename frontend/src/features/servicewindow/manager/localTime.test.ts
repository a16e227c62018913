import { expect, it } from 'vitest'
import { fromInput, toInput } from './localTime'

it('reads and writes the hall’s clock', () => {
  expect(toInput('2026-11-23T23:30:00Z')).toBe('2026-11-24T07:30')
  expect(fromInput('2026-11-24T07:30')).toBe('2026-11-23T23:30:00.000Z')
  expect(toInput(null)).toBe('')
  expect(fromInput('')).toBeNull()
})
