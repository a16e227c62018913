import type { View } from './api'

/** Looks that were one to whoever looked: how many, and since when. */
export type Look = { last: View; times: number; since: string }

/** So long after the first of them another look is a new one. */
const TOGETHER_MS = 10 * 60_000

const keyOf = ({ actorKind, actorId, personId, unitId, what, purpose }: View) =>
  JSON.stringify([actorKind, actorId, personId, unitId, what, purpose])

/**
 * The log keeps each look; on the page those of one reader at the same of the same person, for the same purpose and within ten
 * minutes, are one line. `views` are newest first, and so are the lines.
 */
export function asLooks(views: readonly View[]): Look[] {
  const lines: Look[] = []
  const open = new Map<string, Look>()
  for (const view of views) {
    const key = keyOf(view)
    const line = open.get(key)
    if (line && Date.parse(line.last.at) - Date.parse(view.at) <= TOGETHER_MS) {
      line.times++
      line.since = view.at
    } else {
      const begun = { last: view, times: 1, since: view.at }
      open.set(key, begun)
      lines.push(begun)
    }
  }
  return lines
}
