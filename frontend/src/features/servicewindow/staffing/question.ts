import type { Option, Staffing, Weekday } from './api'

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

/** Spans people plan by; others can be asked for hour by hour. */
export const FIRST_HOURS = Array.from({ length: 13 }, (_, i) => 7 + i)
export const LAST_HOURS = Array.from({ length: 13 }, (_, i) => 8 + i)

/** Days and numbers below which nothing is concluded. */
export const ENOUGH = { days: 3, visits: 30 }

/** Minutes nobody would exceed: rounded up, so that nine in ten really wait no longer. */
export const minutes = (seconds: number) => Math.ceil(seconds / 60)

/** The option looked at: the chosen number of windows, as long as it is there, else the usual one. */
export function chosenOption(staffing: Staffing, windows: number | null): Option | undefined {
  const of = (count: number | null) => staffing.options.find((option) => option.windows === count)
  return of(windows) ?? of(staffing.usualWindows) ?? staffing.options[0]
}
