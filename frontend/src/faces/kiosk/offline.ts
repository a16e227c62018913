/**
 * Hands the worker beside this page what the page is made of, so that it survives a reload while the network is down. The
 * worker keeps these files and answers for `/kiosk` alone. Browsers allow it on https and on localhost.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  try {
    const registration = await navigator.serviceWorker.register('/kiosk-worker.js', { scope: '/kiosk' })
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname)
    await navigator.serviceWorker.ready
    registration.active?.postMessage({ keep: [...new Set(files)] })
  } catch {
    /* It stays a page that needs the network to be loaded; what it has in reserve it gives out all the same. */
  }
}
