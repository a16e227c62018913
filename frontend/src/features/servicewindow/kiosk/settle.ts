import { asProblem } from '@/api/problem'
import { cancelHeldTicket } from '../ticket/api'
import { newKey } from '@/api/intent'
import { issueAtKiosk, settleLeases } from './api'
import type { Given } from './reserve'
import type { KioskStore } from './store'

const AT_ONCE = 100

const told = ({ leaseId, serviceId, tokenHash, arrivedAt }: Given) => ({
  leaseId,
  serviceId,
  tokenHash,
  arrivedAt,
})

function without(store: KioskStore, batch: readonly Given[]): void {
  const gone = new Set(batch.map(({ leaseId }) => leaseId))
  store.keepJournal(store.journal().filter(({ leaseId }) => !gone.has(leaseId)))
}

/** Tells all that was given out alone. One that is refused must not keep the others from being told. */
export async function settleJournal(store: KioskStore): Promise<void> {
  let size = AT_ONCE
  for (let batch = store.journal().slice(0, size); batch.length > 0; batch = store.journal().slice(0, size)) {
    try {
      await settleLeases(batch.map(told))
      without(store, batch)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.passing || problem.status === 401) throw problem
      if (batch.length > 1) {
        size = 1
        continue
      }
      const [refused] = batch
      if (refused) store.keepRefused(refused, problem)
      without(store, batch)
    }
  }
}

/** A number that may have been taken unheard, while its person got another one, is given back: nobody would come. */
export async function settleDoubts(store: KioskStore): Promise<void> {
  for (const doubt of store.doubts()) {
    try {
      const { key, ...wish } = doubt
      const { token, ticket } = await issueAtKiosk(key, wish)
      await cancelHeldTicket(newKey(), { ticketId: ticket.id, token })
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.passing || problem.status === 401) throw problem
      // Refused: then there is no such ticket, or it is over.
    }
    store.keepDoubts(store.doubts().filter(({ key }) => key !== doubt.key))
  }
}
