// Keeps the kiosk's own page, so that a kiosk that restarts while the network is down comes up again. It answers for
// /kiosk and the files that page is made of, and for nothing else; the API is never kept.
const CACHE = 'linli-kiosk'
const PAGE = '/kiosk'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** The page says what it is made of; what an earlier version was made of goes. */
async function keep(files) {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...files])
  const kept = new Set([PAGE, ...files])
  for (const request of await cache.keys()) {
    if (!kept.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

self.addEventListener('message', (event) => {
  const files = event.data?.keep
  if (Array.isArray(files) && files.every((file) => /^\/assets\/[\w.-]+$/.test(file))) {
    event.waitUntil(keep(files).catch(() => undefined))
  }
})

/** The newest page there is; the kept one where the network is away or says nothing good. */
async function page(request) {
  try {
    const fresh = await fetch(request)
    if (fresh.ok) return fresh
  } catch {
    // falls through: the network is away
  }
  return (await caches.match(PAGE)) ?? Response.error()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(url.pathname).then((kept) => kept ?? fetch(request)))
  }
})
