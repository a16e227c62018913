import { describe, expect, it } from 'vitest'
import type { Staffing } from './api'
import { chosenOption, minutes } from './question'

const option = (windows: number) => ({ windows, waitP50Seconds: 60, waitP90Seconds: 120 })
const staffing = (usualWindows: number | null, ...windows: number[]) =>
  ({ usualWindows, options: windows.map(option) }) as Staffing

describe('the number of windows looked at', () => {
  it('is the usual one until another is chosen', () => {
    expect(chosenOption(staffing(3, 1, 2, 3, 4), null)?.windows).toBe(3)
    expect(chosenOption(staffing(3, 1, 2, 3, 4), 4)?.windows).toBe(4)
  })

  it('falls back where the chosen one is not there', () => {
    expect(chosenOption(staffing(2, 1, 2), 6)?.windows).toBe(2)
    expect(chosenOption(staffing(9, 1, 2), null)?.windows).toBe(1)
  })

  it('is none while there is too little to go by', () => {
    expect(chosenOption(staffing(null), 3)).toBeUndefined()
  })

  it('tells minutes that nobody exceeds', () => {
    expect(minutes(0)).toBe(0)
    expect(minutes(661)).toBe(12)
  })
})
