import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { fetchWindows } from './api'

export const windowsKey = (hallId: string) => ['setup', 'windows', hallId]

export function useHallWindows(hallId: () => string) {
  const query = useQuery({
    queryKey: computed(() => windowsKey(hallId())),
    queryFn: () => fetchWindows(hallId()),
  })
  return {
    windows: computed(() => query.data.value ?? []),
    loading: query.isPending,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}
