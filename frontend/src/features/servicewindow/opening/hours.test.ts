import { describe, expect, it } from 'vitest'
import type { OpeningDay, Weekday } from './api'
import { isAllDay, WEEKDAYS, weekLines } from './hours'

const office = [
  { from: '08:30', until: '12:00' },
  { from: '14:00', until: '17:00' },
]
const day = (weekday: Weekday, spans = office): OpeningDay => ({ weekday, spans })

describe('a week in lines', () => {
  it('joins days in a row with the same hours, and the days off', () => {
    const week = WEEKDAYS.slice(0, 5).map((weekday) => day(weekday))
    expect(weekLines(week)).toEqual([
      { first: 'MONDAY', last: 'FRIDAY', spans: office },
      { first: 'SATURDAY', last: 'SUNDAY', spans: [] },
    ])
  })

  it('parts days that a day unlike them lies between', () => {
    const short = [{ from: '08:30', until: '12:00' }]
    const week = WEEKDAYS.map((weekday) => day(weekday, weekday === 'WEDNESDAY' ? short : office))
    expect(weekLines(week).map(({ first, last }) => `${first} ${last}`)).toEqual([
      'MONDAY TUESDAY',
      'WEDNESDAY WEDNESDAY',
      'THURSDAY SUNDAY',
    ])
  })

  it('knows the whole day', () => {
    expect(isAllDay([{ from: '00:00', until: '24:00' }])).toBe(true)
    expect(isAllDay(office)).toBe(false)
    expect(isAllDay([])).toBe(false)
  })
})
