import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { fetchOffices, fetchPartyUnits } from './api'

/** Everything that is known of members stands under this key: a step changes lists, paths and counts alike. */
export const MEMBERS = 'members'

export function useRefreshMembers(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [MEMBERS] })
}

/** The party's units at which somebody keeps files, each once, a parent before what is below it. */
export function usePartyUnits() {
  const query = useQuery({
    queryKey: ['party-units'],
    queryFn: async () => {
      const offices = await fetchOffices()
      const units = (await Promise.all(offices.map(({ unitId }) => fetchPartyUnits(unitId)))).flat()
      return [...new Map(units.map((unit) => [unit.id, unit])).values()]
    },
    staleTime: 60_000,
  })
  const units = computed(() => query.data.value ?? [])
  return {
    units,
    branches: computed(() => units.value.filter(({ type }) => type === 'PARTY_BRANCH')),
    groupsOf: (branch: string) =>
      units.value.filter(({ type, parentId }) => type === 'PARTY_GROUP' && parentId === branch),
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}
