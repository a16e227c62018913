/** How long ago, in words: which sentence, and its numbers. Never negative, for a clerk's clock may run behind. */
export type Span = { key: 'desk.justNow' | 'desk.minutes' | 'desk.hours'; hours: number; minutes: number }

export function spanOf(from: string, now: number): Span {
  const all = Math.max(0, Math.floor((now - Date.parse(from)) / 60_000))
  const key = all === 0 ? 'desk.justNow' : all < 60 ? 'desk.minutes' : 'desk.hours'
  return { key, hours: Math.floor(all / 60), minutes: all % 60 }
}

/** A running time as 0:05, 12:40, 1:02:03. */
export function stopwatch(from: string, now: number): string {
  const all = Math.max(0, Math.floor((now - Date.parse(from)) / 1000))
  const hours = Math.floor(all / 3600)
  const minutes = Math.floor((all % 3600) / 60)
  const seconds = String(all % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`
}

/** An average service time in whole minutes; anything under one counts as one. */
export function roundedMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60))
}
