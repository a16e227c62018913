import { patientFetch } from './client'

/** Longer than the largest file needs on a poor line. */
const PATIENCE_MS = 10 * 60_000

/** A fetch for a call that may take minutes: with a file either way, or that a whole table waits for. */
export const slowFetch = (request: Request): Promise<Response> => patientFetch(request, PATIENCE_MS)

/**
 * A fetch for one call whose body is this file; it tells in percent how much of it has gone, which the browser's own
 * cannot say.
 */
export const uploadFetch =
  (file: Blob, gone: (percent: number) => void) =>
  (request: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      const sent = new XMLHttpRequest()
      const lost = () => reject(new TypeError('the network is away'))
      sent.open(request.method, request.url)
      sent.withCredentials = true
      sent.timeout = PATIENCE_MS
      request.headers.forEach((value, name) => sent.setRequestHeader(name, value))
      sent.upload.onprogress = ({ loaded, total }) => {
        if (total > 0) gone(Math.floor((loaded / total) * 100))
      }
      sent.onload = () => resolve(answerOf(sent))
      sent.onerror = lost
      sent.ontimeout = lost
      sent.onabort = lost
      sent.send(file)
    })

function answerOf(sent: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = sent.getResponseHeader(name)
    if (value) headers.set(name, value)
  }
  return new Response(sent.responseText || null, { status: sent.status, headers })
}
