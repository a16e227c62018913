import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { asProblem, Problem } from '@/api/problem'
import { fetchHeldTicket } from './api'
import { OVER } from './status'
import { useWallet } from './wallet'

export const heldTicketKey = (ticketId: string) => ['held-ticket', ticketId]

/**
 * The live place of one of this phone's tickets. Events make it fetch again (see TicketWatch); the slow interval behind
 * them covers networks that let no event stream through.
 */
export function useHeldTicket(ticketId: MaybeRefOrGetter<string>) {
  const wallet = useWallet()
  const query = useQuery({
    queryKey: computed(() => heldTicketKey(toValue(ticketId))),
    queryFn: () => {
      const held = wallet.find(toValue(ticketId))
      if (!held) throw new Problem(404)
      return fetchHeldTicket(held)
    },
    refetchInterval: (q) => (q.state.data && OVER.includes(q.state.data.status) ? false : 15_000),
    refetchIntervalInBackground: true,
  })
  // At once as well: a number taken over from a slip may be over before anybody looks.
  watch(
    query.data,
    (ticket) => {
      if (ticket && OVER.includes(ticket.status)) wallet.change(ticket.id, { over: true })
    },
    { immediate: true },
  )
  watch(
    query.error,
    (error) => {
      const gone = error && [401, 404].includes(asProblem(error).status)
      if (gone) wallet.change(toValue(ticketId), { over: true })
    },
    { immediate: true },
  )
  return query
}
