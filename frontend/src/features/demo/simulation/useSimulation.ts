import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { useStale } from '@/shared/useStale'
import { fetchSimulation, startSimulation, stopSimulation, type DayWish } from './api'

const PERIOD_MS = 1000

/** The hall's simulated day, looked at every second while it runs. */
export function useSimulation(hallId: () => string) {
  const queries = useQueryClient()
  const queryKey = computed(() => ['simulation', hallId()])
  const query = useQuery({
    queryKey,
    queryFn: () => fetchSimulation(hallId()),
    refetchInterval: ({ state }) => (state.data?.run?.state === 'RUNNING' ? PERIOD_MS : false),
  })
  const starting = useIntent(startSimulation)
  const stopping = useIntent(stopSimulation)
  const look = () => queries.invalidateQueries({ queryKey: queryKey.value })

  async function start(wish: DayWish): Promise<void> {
    stopping.problem.value = null
    await starting.run(hallId(), wish)
    await look()
  }

  async function stop(): Promise<void> {
    await stopping.run(hallId())
    await look()
  }

  return {
    loaded: computed(() => query.data.value !== undefined),
    run: computed(() => query.data.value?.run ?? null),
    staleSince: useStale(query),
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    start,
    starting: starting.pending,
    stop,
    stopping: stopping.pending,
    refused: computed(() => starting.problem.value ?? stopping.problem.value),
  }
}
