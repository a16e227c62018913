import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { coalesce } from './coalesce'

describe('calls drawn together', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('become one', () => {
    const work = vi.fn()
    const { soon } = coalesce(work, 100)
    for (let i = 0; i < 5; i++) soon()
    vi.advanceTimersByTime(100)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('are not put off by a steady stream', () => {
    const work = vi.fn()
    const { soon } = coalesce(work, 100)
    for (let i = 0; i < 30; i++) {
      soon()
      vi.advanceTimersByTime(10)
    }
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(2)
  })

  it('can be called off', () => {
    const work = vi.fn()
    const { soon, cancel } = coalesce(work, 100)
    soon()
    cancel()
    vi.advanceTimersByTime(1_000)
    expect(work).not.toHaveBeenCalled()
  })
})
