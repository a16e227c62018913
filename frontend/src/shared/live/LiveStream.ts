import { backoff } from './backoff'
import { createSseParser, type SseMessage } from './sse'

export type Numbered = { seq: number }

export type LiveStreamOptions<E extends Numbered> = {
  url: (after: number | null) => string
  onEvent: (event: E) => void
  /** Each time the server greets us: what was fetched before may be old, what follows is complete. */
  onHello?: () => void
  /** It greets us, but leaves out what came since we last heard: too long ago to be told again. Without it, `onHello`. */
  onReset?: () => void
  onState: (connected: boolean) => void
  open?: typeof fetch
  random?: () => number
}

/** The server's heart beats every 15 s; this long a silence means the line is dead though nobody said so. */
export const SILENCE_MS = 40_000
const SUSPICIOUS_MS = 20_000

/**
 * A line to the server's events that mends itself: it reconnects with a growing pause, asks for what it missed
 * (`after` = last sequence number), drops doubles, and notices silence.
 */
export class LiveStream<E extends Numbered> {
  private last: number | null
  private abort: AbortController | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private attempt = 0
  private heardAt = 0
  private stopped = true

  constructor(
    private readonly options: LiveStreamOptions<E>,
    after: number | null = null,
  ) {
    this.last = after
  }

  start(): void {
    if (!this.stopped) return
    this.stopped = false
    void this.connect()
  }

  stop(): void {
    this.stopped = true
    this.hangUp()
  }

  /** The page woke up or the network came back: do not wait for the timer, and do not trust an old line. */
  wake(): void {
    if (this.stopped) return
    if (this.abort && Date.now() - this.heardAt < SUSPICIOUS_MS) return
    this.attempt = 0
    this.hangUp()
    void this.connect()
  }

  /** The browser says the network is gone. */
  lost(): void {
    if (!this.stopped) this.retry()
  }

  private async connect(): Promise<void> {
    const abort = new AbortController()
    this.abort = abort
    this.heard()
    try {
      const response = await (this.options.open ?? fetch)(this.options.url(this.last), {
        headers: { Accept: 'text/event-stream' },
        credentials: 'include',
        cache: 'no-store',
        signal: abort.signal,
      })
      if (!response.ok || !response.body) throw new Error(`events answered ${response.status}`)
      await this.read(response.body.getReader(), abort)
    } catch {
      /* every way for a line to end is mended the same way, below */
    }
    if (this.abort === abort) this.retry()
  }

  private async read(reader: ReadableStreamDefaultReader<Uint8Array>, abort: AbortController): Promise<void> {
    const decoder = new TextDecoder()
    const feed = createSseParser((message) => this.receive(message))
    this.attempt = 0
    this.options.onState(true)
    for (;;) {
      const { done, value } = await reader.read()
      if (done || abort.signal.aborted) return
      this.heard()
      feed(decoder.decode(value, { stream: true }))
    }
  }

  private receive(message: SseMessage): void {
    const body = JSON.parse(message.data) as E
    if (message.event === 'hello') {
      // Less than we heard before: the server went back to a backup, and counts on from there.
      if (this.last === null || body.seq < this.last) this.last = body.seq
      this.options.onHello?.()
    } else if (message.event === 'reset') {
      this.last = body.seq
      const { onReset, onHello } = this.options
      ;(onReset ?? onHello)?.()
    } else if (this.last === null || body.seq > this.last) {
      this.last = body.seq
      this.options.onEvent(body)
    }
  }

  private heard(): void {
    this.heardAt = Date.now()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.retry(), SILENCE_MS)
  }

  private retry(): void {
    this.hangUp()
    if (this.stopped) return
    this.options.onState(false)
    this.timer = setTimeout(() => void this.connect(), backoff(this.attempt++, this.options.random))
  }

  private hangUp(): void {
    clearTimeout(this.timer)
    const abort = this.abort
    this.abort = null
    abort?.abort()
  }
}
