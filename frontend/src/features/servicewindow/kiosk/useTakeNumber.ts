import { ref, type Ref } from 'vue'
import { newKey } from '@/api/intent'
import { asProblem, Problem } from '@/api/problem'
import { issueAtKiosk } from './api'
import { giveOut } from './reserve'
import { slipAlone, slipOf, type KioskService, type Slip } from './slip'
import type { KioskStore } from './store'

/**
 * One press, one number: presses meanwhile join the first. With the line up the hall gives the number; where it does not
 * answer, the next one in reserve goes out, and is written down before it is shown.
 */
export function useTakeNumber(
  store: KioskStore,
  line: { connected: Ref<boolean>; lost: () => void },
  hallName: () => string,
) {
  const pending = ref(false)
  const problem: Ref<Problem | null> = ref(null)
  let underWay: Promise<Slip | null> | null = null

  async function ask(service: KioskService): Promise<Slip | null> {
    const key = newKey()
    try {
      return slipOf(await issueAtKiosk(key, service.id), service)
    } catch (thrown) {
      const found = asProblem(thrown)
      if (!found.passing || found.status === 429) throw found
      // It may have been heard all the same.
      store.keepDoubts([...store.doubts(), { key, serviceId: service.id }])
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

  async function attempt(service: KioskService): Promise<Slip | null> {
    try {
      const slip = (line.connected.value ? await ask(service) : null) ?? alone(service)
      if (!slip) problem.value = Problem.offline()
      return slip
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return null
    }
  }

  function take(service: KioskService): Promise<Slip | null> {
    if (underWay) return underWay
    pending.value = true
    problem.value = null
    underWay = attempt(service).finally(() => {
      pending.value = false
      underWay = null
    })
    return underWay
  }

  return { take, pending, problem }
}
