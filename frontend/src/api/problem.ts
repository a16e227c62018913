import type { components } from './schema'

type Body = Partial<components['schemas']['Problem']>
export type FieldError = { field: string; code: string; message: string }
export type Reason = components['schemas']['Reason']

const PREFIX = 'urn:linli:problem:'

/**
 * Whatever kept a call from succeeding, as the API's problem document tells it. `slug` is stable and safe to compare;
 * `title` and `detail` are in the reader's language. A network that is away is the problem `offline` (status 0).
 */
export class Problem extends Error {
  readonly slug: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly requestId: string
  readonly errors: readonly FieldError[]
  /** The named rules that stand against it, where there are such. */
  readonly reasons: readonly Reason[]
  readonly retryAfterSeconds: number | null

  constructor(status: number, body: Body = {}, retryAfterSeconds: number | null = null) {
    const slug = body.type?.startsWith(PREFIX) ? body.type.slice(PREFIX.length) : slugOf(status)
    super(body.detail ?? body.title ?? slug)
    this.name = 'Problem'
    this.slug = slug
    this.status = status
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.requestId = body.requestId ?? ''
    this.errors = (body.errors ?? []) as FieldError[]
    this.reasons = body.reasons ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }

  static offline(): Problem {
    return new Problem(0, { type: `${PREFIX}offline` })
  }

  /** The same call may work when simply sent again. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : null
  const json = (response.headers.get('Content-Type') ?? '').includes('json')
  const body: unknown = json ? await response.json().catch(() => ({})) : {}
  return new Problem(response.status, (body ?? {}) as Body, retryAfter)
}

/** Anything thrown, as a Problem: what is no Problem yet is a fault of ours. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem(-1, {
    type: `${PREFIX}unexpected`,
    detail: thrown instanceof Error ? thrown.message : '',
  })
}

function slugOf(status: number): string {
  if (status === 404) return 'not-found'
  if (status === 401) return 'not-signed-in'
  return status >= 500 ? 'unavailable' : 'unexpected'
}
