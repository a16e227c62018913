import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { LiveStream, type LiveStreamOptions, type Numbered } from './LiveStream'

export type Live = {
  /** False from the moment the line is down. */
  connected: Readonly<Ref<boolean>>
  /** When it went down, for "as of 09:31"; null while connected. */
  staleSince: Readonly<Ref<Date | null>>
  stop: () => void
}

/**
 * A LiveStream that lives as long as the component using it and listens to the browser: network back, page shown again.
 * It reports a cut only after a moment's grace, so that a change of lines does not flash a banner at anyone.
 */
export function useLive<E extends Numbered>(
  options: Omit<LiveStreamOptions<E>, 'onState'> & { onState?: (connected: boolean) => void },
  after: number | null = null,
): Live {
  const GRACE_MS = 2_500
  const TICK_MS = 2_000
  const ASLEEP_MS = 10_000
  const connected = ref(true)
  const staleSince = ref<Date | null>(null)
  let lostAt: Date | null = null
  let grace: ReturnType<typeof setTimeout> | undefined

  function onState(up: boolean): void {
    options.onState?.(up)
    if (up) {
      clearTimeout(grace)
      grace = undefined
      lostAt = null
      connected.value = true
      staleSince.value = null
    } else {
      lostAt ??= new Date()
      grace ??= setTimeout(() => {
        connected.value = false
        staleSince.value = lostAt
      }, GRACE_MS)
    }
  }

  const stream = new LiveStream<E>({ ...options, onState }, after)
  const wake = () => {
    if (document.visibilityState === 'visible') stream.wake()
  }
  const lost = () => stream.lost()
  // A page that slept without being hidden hears of no waking; the gap in its own clock tells.
  let ticked = Date.now()
  const pulse = setInterval(() => {
    const slept = Date.now() - ticked > ASLEEP_MS
    ticked = Date.now()
    if (slept) wake()
  }, TICK_MS)
  document.addEventListener('resume', wake)
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('pageshow', wake)
  window.addEventListener('online', wake)
  window.addEventListener('offline', lost)
  stream.start()

  function stop(): void {
    stream.stop()
    clearTimeout(grace)
    clearInterval(pulse)
    document.removeEventListener('resume', wake)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('pageshow', wake)
    window.removeEventListener('online', wake)
    window.removeEventListener('offline', lost)
  }
  onScopeDispose(stop)
  return { connected: readonly(connected), staleSince: readonly(staleSince), stop }
}
