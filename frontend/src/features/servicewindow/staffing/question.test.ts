import { describe, expect, it } from 'vitest'
import type { Staffing } from './api'
import { chosenOption, FIRST_QUESTION, leadFor, minutes, widest } from './question'

const option = (windows: number) => ({ windows, waitP50Seconds: 60, waitP90Seconds: 120 })
const staffing = (usualWindows: number | null, ...windows: number[]) =>
  ({ usualWindows, options: windows.map(option) }) as Staffing

describe('too little to go by', () => {
  it('leads to all days and hours of the same services', () => {
    expect(FIRST_QUESTION.weekday).toBe('')
    expect(widest({ weekday: 'MONDAY', fromHour: 9, toHour: 12, group: 'g' })).toEqual({
      weekday: '',
      fromHour: 7,
      toHour: 20,
      group: 'g',
    })
  })

  it('leads nowhere once all of it was asked for', () => {
    const wide = widest(FIRST_QUESTION)
    expect(wide && widest(wide)).toBeNull()
  })
})

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

  it('is told without minutes where nobody waits', () => {
    const lead = (waitP50Seconds: number, waitP90Seconds: number) =>
      leadFor({ windows: 2, waitP50Seconds, waitP90Seconds })
    expect([lead(30, 90), lead(0, 90), lead(0, 0)]).toEqual(['lead', 'leadHalf', 'leadNone'])
  })

  it('tells minutes that nobody exceeds', () => {
    expect(minutes(0)).toBe(0)
    expect(minutes(661)).toBe(12)
  })
})
