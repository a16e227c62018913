import type { Account } from './api'

export type Held = Account['roles'][number]
export type Standing = 'now' | 'coming' | 'over'

/** Whether a role acts on a day; days are written so that they compare as texts, and a role's last one is its own. */
export function standingOf(
  { validFrom, validUntil }: Pick<Held, 'validFrom' | 'validUntil'>,
  day: string,
): Standing {
  if (validUntil && validUntil < day) return 'over'
  return validFrom && validFrom > day ? 'coming' : 'now'
}
