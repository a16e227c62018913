import { afterEach, describe, expect, it, vi } from 'vitest'
import { api, data, patientFetch } from './client'
import { asProblem } from './problem'

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const requests: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    requests.push(request)
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    })
  })
  return requests
}

const caught = (call: Promise<unknown>) => call.then(() => expect.unreachable(), asProblem)

describe('calls to the API', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('speak the language of the page', async () => {
    document.documentElement.lang = 'en'
    const requests = answer(200, { items: [] })
    expect(await data(api.GET('/api/v1/halls'))).toEqual({ items: [] })
    expect(requests[0]?.headers.get('Accept-Language')).toBe('en')
    expect(requests[0]?.headers.has('Idempotency-Key')).toBe(false)
  })

  it('carry an idempotency key whenever they change something', async () => {
    const requests = answer(201, {})
    await api.POST('/api/v1/sessions', { body: { username: 'a', password: 'b' } })
    expect(requests[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('throw the problem the server told', async () => {
    answer(
      429,
      { type: 'urn:linli:problem:sign-in-locked', title: 'Locked', status: 429 },
      { 'Retry-After': '60' },
    )
    const problem = await caught(data(api.GET('/api/v1/halls')))
    expect(problem).toMatchObject({
      slug: 'sign-in-locked',
      status: 429,
      title: 'Locked',
      retryAfterSeconds: 60,
    })
  })

  it('throw a problem of their own when what stands between answers something else', async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad Gateway</h1>', { status: 502 }))
    expect(await caught(data(api.GET('/api/v1/halls')))).toMatchObject({ slug: 'unavailable', passing: true })
  })

  it('call a network that is away "offline"', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    expect(await caught(data(api.GET('/api/v1/halls')))).toMatchObject({
      slug: 'offline',
      status: 0,
      passing: true,
    })
  })

  it('count an answer that breaks off in the middle as none', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"items":'))
        controller.error(new TypeError('network error'))
      },
    })
    vi.stubGlobal(
      'fetch',
      async () => new Response(broken, { headers: { 'Content-Type': 'application/json' } }),
    )
    expect(await caught(data(api.GET('/api/v1/halls')))).toMatchObject({ slug: 'offline', passing: true })
  })

  it('may be answered by nothing at all', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }))
    const answer = await patientFetch(new Request('https://linli.test/'))
    expect(answer.status).toBe(204)
    expect(await answer.text()).toBe('')
  })
})
