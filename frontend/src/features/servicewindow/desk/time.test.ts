import { describe, expect, it } from 'vitest'
import { roundedMinutes, spanOf, stopwatch } from './time'

const START = '2026-11-23T09:00:00+08:00'
const after = (seconds: number) => Date.parse(START) + seconds * 1000

describe('how long someone has waited', () => {
  it.each([
    [0, 'desk.justNow', 0, 0],
    [59, 'desk.justNow', 0, 0],
    [60, 'desk.minutes', 0, 1],
    [3_599, 'desk.minutes', 0, 59],
    [3_600, 'desk.hours', 1, 0],
    [7_620, 'desk.hours', 2, 7],
  ])('%i seconds are %s (%i h %i min)', (seconds, key, hours, minutes) => {
    expect(spanOf(START, after(seconds))).toEqual({ key, hours, minutes })
  })

  it('is never negative when the clock here runs behind', () => {
    expect(spanOf(START, after(-90)).key).toBe('desk.justNow')
    expect(stopwatch(START, after(-90))).toBe('0:00')
  })

  it('reads the same instant in any zone', () => {
    expect(spanOf('2026-11-23T01:00:00Z', after(120)).minutes).toBe(2)
  })
})

describe('the stopwatch', () => {
  it.each([
    [5, '0:05'],
    [760, '12:40'],
    [3_723, '1:02:03'],
  ])('shows %i seconds as %s', (seconds, shown) => {
    expect(stopwatch(START, after(seconds))).toBe(shown)
  })
})

describe('an average', () => {
  it.each([
    [4, 1],
    [89, 1],
    [90, 2],
    [600, 10],
  ])('of %i seconds is said as %i minutes', (seconds, minutes) => {
    expect(roundedMinutes(seconds)).toBe(minutes)
  })
})
