import { onScopeDispose, ref } from 'vue'

const ASK_MS = 60_000
const LEAVE_MS = 60_000

/**
 * Notices when nobody has touched the kiosk for a minute and asks; another minute without an answer, and it is free for
 * the next person. `away` is whether there is anything to go back from.
 */
export function useIdle(away: () => boolean, leave: () => void) {
  const asking = ref(false)
  let touched = Date.now()

  const touch = () => {
    touched = Date.now()
    asking.value = false
  }
  const timer = setInterval(() => {
    const idle = Date.now() - touched
    if (!away()) asking.value = false
    else if (idle > ASK_MS + LEAVE_MS) {
      touch()
      leave()
    } else asking.value = idle > ASK_MS
  }, 1_000)
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touch)
  onScopeDispose(() => {
    clearInterval(timer)
    for (const kind of ['pointerdown', 'keydown']) document.removeEventListener(kind, touch)
  })
  return { asking, touch }
}
