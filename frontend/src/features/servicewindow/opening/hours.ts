import type { OpeningDay, OpeningSpan, Weekday } from './api'

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

/** Days in a row with the same hours; no spans where they are closed. */
export type WeekLine = { first: Weekday; last: Weekday; spans: readonly OpeningSpan[] }

export const spansOf = (week: readonly OpeningDay[], weekday: Weekday): readonly OpeningSpan[] =>
  week.find((day) => day.weekday === weekday)?.spans ?? []

/** Monday to Sunday in as few lines as say it. */
export function weekLines(week: readonly OpeningDay[]): WeekLine[] {
  const lines: WeekLine[] = []
  for (const weekday of WEEKDAYS) {
    const spans = spansOf(week, weekday)
    const before = lines.at(-1)
    if (before && said(before.spans) === said(spans)) before.last = weekday
    else lines.push({ first: weekday, last: weekday, spans })
  }
  return lines
}

const said = (spans: readonly OpeningSpan[]) => spans.map(({ from, until }) => `${from}–${until}`).join(' ')

/** The whole day is said in words, not as 00:00–24:00. */
export const isAllDay = (spans: readonly OpeningSpan[]): boolean =>
  spans.length === 1 && spans[0]?.from === '00:00' && spans[0].until === '24:00'

/** The end of a day is its 24:00, not the first minute of the next one. */
export const endOf = (clock: string): string => (clock === '00:00' ? '24:00' : clock)
