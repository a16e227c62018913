import { afterEach, describe, expect, it, vi } from 'vitest'
import { remember, remembered } from './preferences'

describe('what a browser remembers', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('holds for this visit where storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden })
    expect(remembered('linli.test')).toBeNull()
    remember('linli.test', 'kept')
    expect(remembered('linli.test')).toBe('kept')
  })
})
