import { ref, type Ref } from 'vue'
import { newKey } from '@/api/intent'
import { asProblem, Problem } from '@/api/problem'
import type { PriorityClaim } from '../ticket/api'
import { issueAtKiosk, type Wish } from './api'
import { giveOut } from './reserve'
import { slipAlone, slipOf, type KioskService, type Slip } from './slip'
import type { KioskStore } from './store'

/**
 * One press, one number: presses meanwhile join the first. With the line up the hall gives the number; where it does not
 * answer, the next one in reserve goes out, and is written down before it is shown; those wait in order of arrival,
 * since nobody is there to whom a claim could be told.
 */
export function useTakeNumber(
  store: KioskStore,
  line: { connected: Ref<boolean>; lost: () => void },
  hallName: () => string,
) {
  const pending = ref(false)
  const problem: Ref<Problem | null> = ref(null)
  let underWay: Promise<Slip | null> | null = null

  async function ask(service: KioskService, claim: PriorityClaim | null): Promise<Slip | null> {
    const key = newKey()
    const wish: Wish = { serviceId: service.id, ...(claim ? { priorityClaim: claim } : {}) }
    try {
      return slipOf(await issueAtKiosk(key, wish), service)
    } catch (thrown) {
      const found = asProblem(thrown)
      if (!found.passing || found.status === 429) throw found
      // It may have been heard all the same.
      store.keepDoubts([...store.doubts(), { key, ...wish }])
      line.lost()
      return null
    }
  }

  function alone(service: KioskService): Slip | null {
    const out = giveOut(store.reserve(), service, Date.now())
    if (!out) return null
    store.keepJournal([...store.journal(), out.given])
    store.keepReserve(out.rest)
    line.lost()
    return slipAlone(out.spare, out.given.arrivedAt, service, hallName())
  }

  async function attempt(service: KioskService, claim: PriorityClaim | null): Promise<Slip | null> {
    try {
      const slip = (line.connected.value ? await ask(service, claim) : null) ?? alone(service)
      if (!slip) problem.value = Problem.offline()
      return slip
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return null
    }
  }

  function take(service: KioskService, claim: PriorityClaim | null = null): Promise<Slip | null> {
    if (underWay) return underWay
    pending.value = true
    problem.value = null
    underWay = attempt(service, claim).finally(() => {
      pending.value = false
      underWay = null
    })
    return underWay
  }

  return { take, pending, problem }
}
