import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asProblem } from './problem'
import { upload } from './upload'

/** A request that waits for the test to answer it. */
class Sent {
  static last: Sent
  headers: Record<string, string> = {}
  answers: Record<string, string> = {}
  status = 0
  responseText = ''
  url = ''
  body: unknown = null
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  onload = () => {}
  onerror = () => {}

  constructor() {
    Sent.last = this
  }
  open(method: string, url: string) {
    this.url = `${method} ${url}`
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  getResponseHeader(name: string) {
    return this.answers[name] ?? null
  }
  send(body: unknown) {
    this.body = body
  }
  answer(status: number, body: object, answers: Record<string, string> = {}) {
    Object.assign(this, { status, responseText: JSON.stringify(body), answers })
    this.onload()
  }
}

describe('a file on its way', () => {
  const file = new Blob(['%PDF-'])
  beforeEach(() => void vi.stubGlobal('XMLHttpRequest', Sent))
  afterEach(() => vi.unstubAllGlobals())

  it('goes as it is, under its key, and tells how far it is', async () => {
    const told: number[] = []
    const sent = upload<{ id: string }>('/api/v1/x?name=a.pdf', file, 'key', (percent) => told.push(percent))
    Sent.last.upload.onprogress?.({ loaded: 1, total: 3 })
    Sent.last.upload.onprogress?.({ loaded: 3, total: 3 })
    Sent.last.answer(201, { id: '1' })
    expect(await sent).toEqual({ id: '1' })
    expect(told).toEqual([33, 100])
    expect(Sent.last.url).toBe('POST /api/v1/x?name=a.pdf')
    expect(Sent.last.body).toBe(file)
    expect(Sent.last.headers).toMatchObject({
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': 'key',
    })
  })

  it('is refused with the problem the server told', async () => {
    const sent = upload('/x', file, 'key', () => {}).catch(asProblem)
    Sent.last.answer(
      415,
      { type: 'urn:linli:problem:file-type-refused', title: 'Not accepted', status: 415 },
      { 'Content-Type': 'application/problem+json' },
    )
    expect(await sent).toMatchObject({ slug: 'file-type-refused', status: 415, title: 'Not accepted' })
  })

  it('meets a network that is away as "offline"', async () => {
    const sent = upload('/x', file, 'key', () => {}).catch(asProblem)
    Sent.last.onerror()
    expect(await sent).toMatchObject({ slug: 'offline', passing: true })
  })
})
