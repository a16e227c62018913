import { useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useActor } from '@/shared/actor'
import type { UnitType } from '@/shared/units'

/** Everything that is known of who lives where stands under this key, since one move changes several lists. */
export const RESIDENTS = 'residents'

/** Where people live, and what stands above that; nobody lives in a branch or a service centre. */
export const HOME_UNITS: readonly UnitType[] = ['COMMITTEE', 'COMMUNITY', 'RESIDENT_GROUP']

/** A person's own record, as the page of people keeps it. */
export const PEOPLE = 'people'

export function useRefreshResidents(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: [RESIDENTS] })
    await queries.invalidateQueries({ queryKey: [PEOPLE] })
  }
}

/** What the signed-in person may do with residents; the server has the last word. */
export function useRights() {
  const me = useActor()
  const has = (role: 'REGISTRAR' | 'CARE_WORKER' | 'IDENTITY_READER') =>
    computed(() => me.value?.roles.includes(role) ?? false)
  return { keeps: has('REGISTRAR'), cares: has('CARE_WORKER'), reveals: has('IDENTITY_READER') }
}
