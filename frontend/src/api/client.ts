import createClient, { type Middleware } from 'openapi-fetch'
import { newKey } from './intent'
import { apiOrigin } from './origin'
import { Problem, problemOf } from './problem'
import type { components, paths } from './schema'

export type Schemas = components['schemas']

const PATIENCE_MS = 20_000

/**
 * fetch that gives up on a network which accepts the request and then says nothing, or breaks off in the middle of the
 * answer: the whole of it is here, or there is none.
 */
export async function patientFetch(request: Request, patienceMs = PATIENCE_MS): Promise<Response> {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), patienceMs)
  const stop = () => timer.abort()
  request.signal.addEventListener('abort', stop)
  try {
    const answer = await fetch(request, { signal: timer.signal })
    const { status, statusText, headers } = answer
    const whole = await answer.arrayBuffer()
    return new Response(whole.byteLength > 0 ? whole : null, { status, statusText, headers })
  } finally {
    clearTimeout(timeout)
    request.signal.removeEventListener('abort', stop)
  }
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newKey())
    }
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response)
  },
  onError({ error }) {
    return error instanceof Problem ? error : Problem.offline()
  },
}

/** The typed API. Every call either gives its data or throws a Problem; see `data`. */
export const api = createClient<paths>({
  baseUrl: apiOrigin() || location.origin,
  credentials: 'include',
  fetch: (request) => patientFetch(request),
})
api.use(manners)

/** Unwraps a call: `await data(api.GET('/api/v1/halls'))`. */
export async function data<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}

export function withKey(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}

/** Only if it is still the version that was seen. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}
