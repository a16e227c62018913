import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { useIntent } from './useIntent'

const busy = () => new Problem(503, { type: 'urn:linli:problem:unavailable' })

describe('one wish of a person', () => {
  // Real pauses between retries, without waiting for them.
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const patiently = async <T>(answer: Promise<T>) => {
    await vi.runAllTimersAsync()
    return answer
  }

  it('is sent once however often it is tapped meanwhile', async () => {
    let sent = 0
    const wish = useIntent(async () => ++sent)
    expect(await Promise.all([wish.run(), wish.run(), wish.run()])).toEqual([1, 1, 1])
  })

  it('keeps its key over retries and takes a new one after an answer', async () => {
    const keys: string[] = []
    const wish = useIntent(async (key: string) => {
      keys.push(key)
      if (keys.length < 3) throw busy()
      return 'done'
    })
    expect(await patiently(wish.run())).toBe('done')
    await wish.run()
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  })

  it('with a name keeps its key when the page is left and opened again, and nothing of what was asked', async () => {
    sessionStorage.clear()
    const keys: string[] = []
    const take = () =>
      useIntent(async (key: string, what: string) => {
        keys.push(key)
        if (keys.length <= 3) throw busy()
        return what
      }, 'linli.test')
    await patiently(take().run('1234'))
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('1234')
    await patiently(take().run('1234'))
    expect(new Set(keys).size).toBe(1)
    await patiently(take().run('1234'))
    expect(keys.at(-1)).not.toBe(keys[0])
  })

  it('keeps its key for the next tap when the fault lasts, but not for another wish', async () => {
    const keys: string[] = []
    const wish = useIntent(async (key: string, what: string) => {
      keys.push(key)
      throw busy()
      return what
    })
    await patiently(wish.run('a'))
    await patiently(wish.run('a'))
    expect(new Set(keys).size).toBe(1)
    await patiently(wish.run('b'))
    expect(new Set(keys).size).toBe(2)
  })

  it('tells a refusal at once, without asking again', async () => {
    let sent = 0
    const wish = useIntent(async () => {
      sent++
      throw new Problem(409, { type: 'urn:linli:problem:window-busy', detail: 'A003' })
    })
    expect(await wish.run()).toBeNull()
    expect(sent).toBe(1)
    expect(wish.problem.value?.slug).toBe('window-busy')
    expect(wish.pending.value).toBe(false)
  })
})
