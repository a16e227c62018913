import { onScopeDispose } from 'vue'

/** Keeps the screen from going dark where the browser can; asked anew whenever the page comes back to the front. */
export function useWakeLock(): void {
  const request = () => {
    if (document.visibilityState === 'visible')
      void navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  request()
  document.addEventListener('visibilitychange', request)
  onScopeDispose(() => document.removeEventListener('visibilitychange', request))
}
