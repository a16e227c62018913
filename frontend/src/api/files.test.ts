import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uploadFetch } from './files'

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
  answer(status: number, body: object, type: string) {
    Object.assign(this, {
      status,
      responseText: JSON.stringify(body),
      answers: { 'Content-Type': type },
    })
    this.onload()
  }
}

describe('a file on its way', () => {
  const file = new Blob(['%PDF-'])
  const request = () =>
    new Request('https://linli.test/x?name=a.pdf', {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': 'key' },
    })
  beforeEach(() => void vi.stubGlobal('XMLHttpRequest', Sent))
  afterEach(() => vi.unstubAllGlobals())

  it('goes as it is, with the headers of its call, and tells how far it is', async () => {
    const told: number[] = []
    const answer = uploadFetch(file, (percent) => told.push(percent))(request())
    Sent.last.upload.onprogress?.({ loaded: 1, total: 3 })
    Sent.last.upload.onprogress?.({ loaded: 3, total: 3 })
    Sent.last.answer(201, { id: '1' }, 'application/json')
    expect((await answer).status).toBe(201)
    expect(await (await answer).json()).toEqual({ id: '1' })
    expect(told).toEqual([33, 100])
    expect(Sent.last.url).toBe('POST https://linli.test/x?name=a.pdf')
    expect(Sent.last.body).toBe(file)
    expect(Sent.last.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'idempotency-key': 'key',
    })
  })

  it('brings back a refusal as any call does', async () => {
    const answer = uploadFetch(file, () => {})(request())
    Sent.last.answer(415, { status: 415 }, 'application/problem+json')
    expect((await answer).status).toBe(415)
    expect((await answer).headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('fails like fetch when the network is away', async () => {
    const answer = uploadFetch(file, () => {})(request())
    Sent.last.onerror()
    await expect(answer).rejects.toThrow(TypeError)
  })
})
