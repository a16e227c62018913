import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backoff } from './backoff'
import { LiveStream, SILENCE_MS } from './LiveStream'

/** A server whose lines the test holds in its hand. */
function server() {
  const urls: string[] = []
  const lines: ReadableStreamDefaultController<Uint8Array>[] = []
  let up = true
  const open = vi.fn(async (url: string, init: RequestInit) => {
    urls.push(url)
    if (!up) throw new TypeError('network')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        lines.push(controller)
        init.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
      },
    })
    return new Response(body)
  })
  const say = (text: string) => lines.at(-1)?.enqueue(new TextEncoder().encode(text))
  return {
    urls,
    open: open as unknown as typeof fetch,
    say,
    drop: () => lines.at(-1)?.close(),
    down: (d: boolean) => (up = !d),
  }
}

function listen(after: number | null = null, onReset?: () => void) {
  const at = server()
  const seen: number[] = []
  const states: boolean[] = []
  let hellos = 0
  const stream = new LiveStream<{ seq: number }>(
    {
      url: (last) => `/events?after=${last}`,
      onEvent: (event) => seen.push(event.seq),
      onHello: () => hellos++,
      onReset,
      onState: (up) => states.push(up),
      open: at.open,
      random: () => 0,
    },
    after,
  )
  stream.start()
  return { ...at, stream, seen, states, hellos: () => hellos }
}

const event = (seq: number) => `id: ${seq}\ndata: {"seq":${seq}}\n\n`
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('a line to the hall', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks for what it missed after the line broke', async () => {
    const line = listen(10)
    await settle()
    line.say(event(11))
    await settle()
    line.drop()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(line.urls).toEqual(['/events?after=10', '/events?after=11'])
    expect(line.states).toEqual([true, false, true])
    line.stream.stop()
  })

  it('goes back with a server that was restored from a backup', async () => {
    const line = listen(10)
    await settle()
    line.say('event: hello\ndata: {"seq":7}\n\n')
    line.say(event(8))
    await settle()
    expect(line.seen).toEqual([8])
    line.stream.stop()
  })

  it('goes on from where the server begins when too much was missed, and says so', async () => {
    const reset = vi.fn()
    const line = listen(10, reset)
    await settle()
    line.say('event: reset\ndata: {"seq":5000}\n\n' + event(5001))
    await settle()
    line.drop()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(reset).toHaveBeenCalledOnce()
    expect(line.hellos()).toBe(0)
    expect(line.seen).toEqual([5001])
    expect(line.urls.at(-1)).toBe('/events?after=5001')
    line.stream.stop()
  })

  it('takes a reset for a greeting where nobody asks for more', async () => {
    const line = listen(10)
    await settle()
    line.say('event: reset\ndata: {"seq":5000}\n\n')
    await settle()
    expect(line.hellos()).toBe(1)
    line.stream.stop()
  })

  it('drops what it has seen already', async () => {
    const line = listen(10)
    await settle()
    line.say(event(10) + event(11) + event(11) + event(12))
    await settle()
    expect(line.seen).toEqual([11, 12])
    line.stream.stop()
  })

  it('starts at the greeting when it has no place yet, and never skips ahead by a later one', async () => {
    const line = listen()
    await settle()
    line.say('event: hello\ndata: {"seq":5}\n\n' + event(6))
    await settle()
    line.drop()
    await vi.advanceTimersByTimeAsync(1_000)
    line.say('event: hello\ndata: {"seq":9}\n\n' + event(7) + event(8) + event(9))
    await settle()
    expect(line.seen).toEqual([6, 7, 8, 9])
    expect(line.hellos()).toBe(2)
    line.stream.stop()
  })

  it('takes forty silent seconds for a dead line, but a heart-beat for life', async () => {
    const line = listen(1)
    await settle()
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1_000)
    line.say(': beat\n\n')
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1_000)
    expect(line.states).toEqual([true])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(line.states).toEqual([true, false])
    line.stream.stop()
  })

  it('waits longer each time, and not at all when the browser wakes', async () => {
    const line = listen(1)
    await settle()
    line.down(true)
    line.drop()
    await vi.advanceTimersByTimeAsync(8_000)
    expect(line.urls.length).toBe(5)
    line.down(false)
    line.stream.wake()
    await settle()
    expect(line.states.at(-1)).toBe(true)
    line.stream.stop()
  })

  it('says nothing more once stopped', async () => {
    const line = listen(1)
    await settle()
    line.stream.stop()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(line.states).toEqual([true])
    expect(line.urls.length).toBe(1)
  })
})

describe('the pause before the next attempt', () => {
  it('doubles up to half a minute and varies by half', () => {
    expect([0, 1, 2, 3, 9].map((n) => backoff(n, () => 0))).toEqual([500, 1_000, 2_000, 4_000, 15_000])
    expect(backoff(99, () => 0.999)).toBeLessThan(30_000)
  })
})
