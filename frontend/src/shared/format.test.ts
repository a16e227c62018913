import { describe, expect, it } from 'vitest'
import { formatTime } from './format'

describe('times', () => {
  it('are told on the hall’s clock, wherever the reader is', () => {
    const justAfterMidnight = '2026-11-22T16:05:00Z'
    expect(formatTime(justAfterMidnight, 'clock', 'zh-CN')).toBe('00:05')
    expect(formatTime(justAfterMidnight, 'moment', 'zh-CN')).toBe('11月23日 周一 00:05')
    expect(formatTime(justAfterMidnight, 'day', 'en')).toBe('Mon, November 23')
    expect(formatTime(justAfterMidnight, 'stamp', 'zh-CN')).toBe('2026年11月23日 00:05')
    expect(formatTime(justAfterMidnight, 'stamp', 'en')).toBe('November 23, 2026 00:05')
    expect(formatTime('2024-03-01', 'date', 'zh-CN')).toBe('2024年3月1日')
    expect(formatTime('2024-03-01', 'date', 'en')).toBe('March 1, 2024')
  })
})
