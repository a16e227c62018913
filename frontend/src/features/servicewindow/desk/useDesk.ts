import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { asProblem } from '@/api/problem'
import { useIntent } from '@/shared/useIntent'
import { useStale } from '@/shared/useStale'
import { fetchDesk, send, type Desk, type DeskAction, type DeskAnswer } from './api'
import { withAnswer } from './withAnswer'

export type DeskHands = ReturnType<typeof useDesk>

export function useDesk(windowId: MaybeRefOrGetter<string>) {
  const queries = useQueryClient()
  const queryKey = computed(() => ['desk', toValue(windowId)])
  const query = useQuery({
    queryKey,
    queryFn: () => fetchDesk(toValue(windowId)),
    // Events refresh it; this covers a network that lets no event stream through.
    refetchInterval: 20_000,
  })
  const { run, pending, problem } = useIntent((key, action: DeskAction) =>
    send(key, toValue(windowId), action),
  )

  const refresh = () => void queries.invalidateQueries({ queryKey: queryKey.value })

  /** Null when it was refused (`refusal` says why) or another verb is still on its way. */
  async function perform(action: DeskAction): Promise<DeskAnswer | null> {
    if (pending.value) return null
    const answer = await run(action)
    if (answer) {
      // A look at the desk that left before the answer would bring back what was.
      await queries.cancelQueries({ queryKey: queryKey.value })
      queries.setQueryData<Desk>(queryKey.value, (desk) => desk && withAnswer(desk, answer))
    }
    refresh()
    return answer
  }

  return {
    desk: query.data,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    /** Since when asking again fails. */
    stale: useStale(query),
    refresh,
    perform,
    pending,
    refusal: problem,
  }
}
