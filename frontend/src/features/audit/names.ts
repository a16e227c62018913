import type { Entry } from './api'

/** How an entry calls what it keeps as an id; null where it stays an id. `erased` is said of whoever can no longer be named. */
export function calledIn(entry: Pick<Entry, 'names'>, id: string, erased: string): string | null {
  const known = entry.names[id]
  if (!known) return null
  return known.erased ? erased : known.name
}

/** Whether what stands in a field is an id and no more, so that it is shown as one. */
export const isId = (value: string | null | undefined): value is string =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value ?? '')
