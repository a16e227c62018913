import type { Range } from './api'

const WIDE_MINUTES = 20
const WIDE_TIMES = 3

/** A range nobody can plan by: it is told all the same, since there is nothing better, but not as if it were known. */
const isWide = ({ lowMinutes, highMinutes }: Range) =>
  highMinutes - lowMinutes > WIDE_MINUTES && highMinutes >= WIDE_TIMES * lowMinutes

/** Which of the texts `estimate.*` says a range, and the minutes it names. */
export function rangeWords(range: Range): {
  key: `estimate.${'within' | 'range' | 'wideWithin' | 'wideRange'}`
  minutes: { low: number; high: number }
} {
  const { lowMinutes: low, highMinutes: high } = range
  const minutes = { low, high }
  if (isWide(range)) return { key: low === 0 ? 'estimate.wideWithin' : 'estimate.wideRange', minutes }
  return { key: low === 0 ? 'estimate.within' : 'estimate.range', minutes }
}

/** Whole percent, never flattering: 86.9 % is said as 86 %. */
export function percent(bps: number): number {
  return Math.floor(bps / 100)
}
