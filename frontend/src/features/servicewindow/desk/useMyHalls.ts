import { useQuery } from '@tanstack/vue-query'
import { computed, watch, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { asProblem } from '@/api/problem'
import { fetchMyHalls } from './api'

const QUERY = { queryKey: ['my-halls'], queryFn: fetchMyHalls }

/** The halls somebody works in. Whoever works in one is taken there: there is nothing to choose. */
export function useMyHalls() {
  const router = useRouter()
  const query = useQuery(QUERY)
  watch(
    query.data,
    (halls) => {
      const only = halls?.length === 1 ? halls[0] : undefined
      if (only) void router.replace(`/halls/${only.id}`)
    },
    { immediate: true },
  )
  return {
    halls: query.data,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}

/** The same halls for the console's navigation; `enabled` is whether somebody works in halls at all. */
export function useHallList(enabled: Ref<boolean>) {
  return { halls: useQuery({ ...QUERY, enabled }).data }
}

/** A hall's name for its heading, and whether there is another to go to. */
export function useHallName(hallId: () => string) {
  const query = useQuery(QUERY)
  return {
    name: computed(() => query.data.value?.find((hall) => hall.id === hallId())?.name ?? ''),
    hasOthers: computed(() => (query.data.value?.length ?? 0) > 1),
  }
}
