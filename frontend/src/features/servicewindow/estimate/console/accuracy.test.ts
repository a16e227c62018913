import { describe, expect, it } from 'vitest'
import { binName, reason, type Accuracy } from './accuracy'

const choice = (observations: number, queue: number | null, last: number | null) =>
  ({
    choice: { chosen: 'QUEUE', observations, queueErrorSeconds: queue, lastErrorSeconds: last },
  }) as Accuracy

describe('the accuracy of estimates', () => {
  it('says why a method was chosen', () => {
    expect(reason(choice(0, null, null))).toBe('few')
    expect(reason(choice(19, 60, 10))).toBe('few')
    expect(reason(choice(20, 60, 10))).toBe('better')
    expect(reason(choice(20, 60, 60))).toBe('tie')
  })

  it('names its bins', () => {
    expect(binName({ fromMinutes: null, toMinutes: -30, count: 0 })).toBe('< -30')
    expect(binName({ fromMinutes: -5, toMinutes: 0, count: 0 })).toBe('-5…0')
    expect(binName({ fromMinutes: 30, toMinutes: null, count: 0 })).toBe('≥ 30')
  })
})
