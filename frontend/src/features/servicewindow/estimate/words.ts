import type { Range } from './api'

/** Which of the texts `estimate.*` says a range, and the minutes it names. */
export function rangeWords({ lowMinutes, highMinutes }: Range): {
  key: 'estimate.within' | 'estimate.range'
  minutes: { low: number; high: number }
} {
  return {
    key: lowMinutes === 0 ? 'estimate.within' : 'estimate.range',
    minutes: { low: lowMinutes, high: highMinutes },
  }
}

/** Whole percent, never flattering: 86.9 % is said as 86 %. */
export function percent(bps: number): number {
  return Math.floor(bps / 100)
}
