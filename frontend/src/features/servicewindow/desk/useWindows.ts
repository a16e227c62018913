import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { fetchWindows, type Window } from './api'

/** A hall's windows, one's own first: whoever comes back from lunch sits down with one click. */
export function useWindows(hallId: () => string, isMine: (window: Window) => boolean) {
  const query = useQuery({
    queryKey: computed(() => ['windows', hallId()]),
    queryFn: () => fetchWindows(hallId()),
    refetchInterval: 10_000,
  })
  return {
    windows: computed(
      () => query.data.value && [...query.data.value].sort((a, b) => Number(isMine(b)) - Number(isMine(a))),
    ),
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}
