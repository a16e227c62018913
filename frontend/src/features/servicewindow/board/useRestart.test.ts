import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useRestart } from './useRestart'

function restarting(read: () => Promise<{ error: unknown }>, begin: () => void) {
  const scope = effectScope()
  let restart = async () => {}
  scope.run(() => (restart = useRestart(read, begin)))
  return { scope, restart }
}

describe('a board that begins anew', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits until it could be read anew', async () => {
    const answers = [new Error('502'), new Error('502'), null]
    const begin = vi.fn()
    const { scope, restart } = restarting(async () => ({ error: answers.shift() }), begin)
    await restart()
    expect(begin).not.toHaveBeenCalled()
    // Asked for again meanwhile: the same round serves both.
    await restart()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(begin).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(begin).toHaveBeenCalledOnce()
    scope.stop()
  })

  it('gives up with the page', async () => {
    const read = vi.fn(async () => ({ error: new Error('502') }))
    const { scope, restart } = restarting(read, () => expect.unreachable())
    await restart()
    scope.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(read).toHaveBeenCalledOnce()
  })
})
