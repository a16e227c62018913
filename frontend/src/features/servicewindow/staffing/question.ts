import type { Option, Question, Staffing, Weekday } from './api'

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

/** A young hall has too few days of any one weekday: all of them together are the first to say something. */
export const FIRST_QUESTION: Question = { weekday: '', fromHour: 9, toHour: 12, group: '' }

/** The most there is to go by for the same services; null where that is what was asked. */
export function widest(question: Question): Question | null {
  const wide: Question = { ...question, weekday: '', fromHour: 7, toHour: 20 }
  const isWide =
    question.weekday === '' && question.fromHour <= wide.fromHour && question.toHour >= wide.toHour
  return isWide ? null : wide
}

/** Days and numbers below which nothing is concluded. */
export const ENOUGH = { days: 3, visits: 30 }

/** Minutes nobody would exceed: rounded up, so that nine in ten really wait no longer. */
export const minutes = (seconds: number) => Math.ceil(seconds / 60)

/** Which sentence tells an option: where nobody has to wait, no “at most 0 minutes”. */
export function leadFor({ waitP50Seconds, waitP90Seconds }: Option): 'lead' | 'leadHalf' | 'leadNone' {
  if (waitP90Seconds === 0) return 'leadNone'
  return waitP50Seconds === 0 ? 'leadHalf' : 'lead'
}

/** The option looked at: the chosen number of windows, as long as it is there, else the usual one. */
export function chosenOption(staffing: Staffing, windows: number | null): Option | undefined {
  const of = (count: number | null) => staffing.options.find((option) => option.windows === count)
  return of(windows) ?? of(staffing.usualWindows) ?? staffing.options[0]
}
