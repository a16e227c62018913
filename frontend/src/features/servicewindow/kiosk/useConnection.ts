import { onScopeDispose, ref } from 'vue'
import { asProblem } from '@/api/problem'
import { fetchThisDevice, leaseNumbers, type ThisDevice } from './api'
import { keepCredential } from './credential'
import { reserveOf, stillSpare } from './reserve'
import { settleDoubts, settleJournal } from './settle'
import type { KioskStore } from './store'

const EVERY_MS = 30_000
const AGAIN_MS = 5_000

/**
 * Keeps the kiosk in step with the hall: tells what it gave out alone, fills its reserve up, learns how it stands. One
 * round at a time; sooner again while the line is dead.
 */
export function useConnection(store: KioskStore) {
  const connected = ref(true)
  const device = ref<ThisDevice | null>(null)
  const dayClosed = ref(false)
  const untold = ref(0)
  const spare = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let round: Promise<void> | null = null
  let ended = false

  function count(): void {
    untold.value = store.journal().length
    spare.value = store.reserve().spares.length
  }
  count()

  async function talk(): Promise<void> {
    try {
      device.value = await fetchThisDevice()
      await settleJournal(store)
      await settleDoubts(store)
      const answer = await leaseNumbers()
      dayClosed.value = answer.dayClosed
      // Without a safe origin a browser makes no hashes, and the kiosk keeps no reserve.
      if (window.isSecureContext) {
        const made = await reserveOf(answer, store.reserve().spares, Date.now())
        store.keepReserve(stillSpare(made, store.journal()))
      }
      connected.value = true
    } catch (thrown) {
      const problem = asProblem(thrown)
      connected.value = problem.status > 0 && !problem.passing
      if (problem.status === 401) keepCredential(null)
    }
    count()
  }

  function sync(): Promise<void> {
    clearTimeout(timer)
    round ??= talk().finally(() => {
      round = null
      if (!ended) timer = setTimeout(() => void sync(), connected.value ? EVERY_MS : AGAIN_MS)
    })
    return round
  }

  function lost(): void {
    connected.value = false
    count()
    clearTimeout(timer)
    timer = setTimeout(() => void sync(), AGAIN_MS)
  }

  const wake = () => void sync()
  window.addEventListener('online', wake)
  window.addEventListener('offline', lost)
  onScopeDispose(() => {
    ended = true
    clearTimeout(timer)
    window.removeEventListener('online', wake)
    window.removeEventListener('offline', lost)
  })
  void sync()

  return { connected, device, dayClosed, untold, spare, sync, lost }
}
