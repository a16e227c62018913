import type { OpeningNow } from '../opening/api'

/**
 * What the hall says while it takes no numbers; null while it does. Cut off, its last word is read by the clock: hours
 * that were running may be over by now, and closed ones may have begun.
 */
export function closedNow(last: OpeningNow | undefined, connected: boolean, now: number): OpeningNow | null {
  if (!last) return null
  const isPast = (at: string | null) => at !== null && Date.parse(at) <= now
  if (last.takesNumbers) {
    return !connected && isPast(last.lastTicketAt)
      ? { ...last, takesNumbers: false, reason: 'LAST_TICKET', message: null, opensAt: null }
      : null
  }
  return !connected && isPast(last.opensAt) ? null : last
}
