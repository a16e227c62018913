import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { asProblem } from '@/api/problem'
import { useStale } from '@/shared/useStale'
import { fetchFigures } from './api'
import { before, type Period } from './period'

/** A hall's figures over a period, and over what it is compared with; the latter may be missing for a while. */
export function useFigures(hallId: () => string, period: Ref<Period>) {
  const now = useQuery({
    queryKey: computed(() => ['figures', hallId(), period.value]),
    queryFn: () => fetchFigures(hallId(), period.value),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
  const earlier = useQuery({
    queryKey: computed(() => ['figures', hallId(), before(period.value)]),
    queryFn: () => fetchFigures(hallId(), before(period.value)),
  })
  return {
    figures: now.data,
    updating: now.isPlaceholderData,
    earlier: computed(() => earlier.data.value?.total),
    staleSince: useStale(now),
    problem: computed(() => (now.error.value ? asProblem(now.error.value) : null)),
    retry: () => void now.refetch(),
  }
}
