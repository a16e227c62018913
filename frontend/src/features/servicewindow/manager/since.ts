/** Whole minutes between two moments; never negative, for a clock may run behind. */
export function minutesSince(from: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(from)) / 60_000))
}
