import { useQuery } from '@tanstack/vue-query'
import { computed, onScopeDispose } from 'vue'
import { asProblem } from '@/api/problem'
import { coalesce } from '@/shared/coalesce'
import { useIntent } from '@/shared/useIntent'
import { useStale } from '@/shared/useStale'
import { useHallEvents } from '../live/useHallEvents'
import { act, fetchLive, type LiveAction } from './api'

const SOON_MS = 400

/** A hall that is watched: read again behind every event, and now and then where no event comes through. */
export function useLiveHall(hallId: string) {
  const query = useQuery({
    queryKey: ['live', hallId],
    queryFn: () => fetchLive(hallId),
    refetchInterval: 30_000,
  })
  const again = coalesce(() => void query.refetch(), SOON_MS)
  const line = useHallEvents(hallId, { onEvent: again.soon, onHello: again.soon })
  onScopeDispose(again.cancel)
  const stale = useStale(query)
  const { run, pending, problem } = useIntent((key, action: LiveAction) => act(key, hallId, action))

  /** True when it was done; `refusal` says why it was not. */
  async function perform(action: LiveAction): Promise<boolean> {
    const answer = await run(action)
    void query.refetch()
    return answer !== null
  }

  return {
    live: query.data,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    staleSince: computed(() => line.staleSince.value ?? stale.value),
    retry: () => void query.refetch(),
    perform,
    pending,
    refusal: problem,
  }
}

export type LiveHands = ReturnType<typeof useLiveHall>
