import { apiUrl } from './origin'
import { Problem, problemOf } from './problem'

/** Longer than the largest file needs on a poor line. */
const PATIENCE_MS = 10 * 60_000

/**
 * Sends a file as it is and tells in percent how much of it has gone, which fetch cannot say. Gives the answer or throws
 * a Problem, like every call.
 */
export function upload<T>(
  path: string,
  file: Blob,
  key: string,
  gone: (percent: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const offline = () => reject(Problem.offline())
    request.open('POST', apiUrl(path))
    request.withCredentials = true
    request.timeout = PATIENCE_MS
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Idempotency-Key', key)
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'zh-CN')
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) gone(Math.floor((loaded / total) * 100))
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else void problemOf(answerOf(request)).then(reject)
    }
    request.onerror = offline
    request.ontimeout = offline
    request.onabort = offline
    request.send(file)
  })
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = request.getResponseHeader(name)
    if (value) headers.set(name, value)
  }
  return new Response(request.responseText, { status: request.status, headers })
}
