/** 128 random bits in hex. Not crypto.randomUUID: that one is missing where a hall serves plain http in its own network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const KEPT_MS = 10 * 60_000

/** Tells two wishes apart without keeping what is in them. */
function fingerprint(wish: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < wish.length; i++) hash = Math.imul(hash ^ wish.charCodeAt(i), 0x01000193) >>> 0
  return `${wish.length}-${hash.toString(16)}`
}

type Pending = { key: string; wish: string; since: number }

/**
 * The idempotency key of one intent of the user: the same as long as the same wish is sent again without an answer,
 * a new one once it was answered or the wish changed. With a name it outlives its page, for a while and in this tab: who
 * got no answer, looks elsewhere and tries again means the same.
 */
export class Intent {
  private pending: Pending | null

  constructor(private readonly name?: string) {
    this.pending = this.kept()
  }

  keyFor(args: readonly unknown[]): string {
    const wish = fingerprint(JSON.stringify(args))
    if (this.pending?.wish !== wish) this.keep({ key: newKey(), wish, since: Date.now() })
    return this.pending?.key ?? ''
  }

  answered(): void {
    this.keep(null)
  }

  private kept(): Pending | null {
    if (!this.name) return null
    try {
      const found = JSON.parse(sessionStorage.getItem(this.name) ?? 'null') as Pending | null
      return found && Date.now() - found.since < KEPT_MS ? found : null
    } catch {
      return null
    }
  }

  private keep(pending: Pending | null): void {
    this.pending = pending
    if (!this.name) return
    try {
      if (pending) sessionStorage.setItem(this.name, JSON.stringify(pending))
      else sessionStorage.removeItem(this.name)
    } catch {
      /* storage is forbidden: the page's own memory has to do */
    }
  }
}
