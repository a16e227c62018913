import type { Appointment } from './api'

export type Standing = 'held' | 'coming' | 'over' | 'annulled'

/** What an appointment is on a day; days are written so that they compare as texts. */
export function standingOf(
  { heldFrom, heldUntil, annulledAt }: Pick<Appointment, 'heldFrom' | 'heldUntil' | 'annulledAt'>,
  day: string,
): Standing {
  if (annulledAt) return 'annulled'
  if (day < heldFrom) return 'coming'
  return heldUntil && heldUntil <= day ? 'over' : 'held'
}
