import { describe, expect, it } from 'vitest'
import type { Person } from './api'
import { contradictions, fullest } from './comparison'

const person = (id: string, known: Partial<Person> = {}): Person => ({
  id,
  name: '韦国安',
  unitId: 'u',
  sex: null,
  birthDate: null,
  birthYear: null,
  phone: null,
  identityNumber: null,
  version: 0,
  ...known,
})

describe('two records beside each other', () => {
  it('keeps the one where most is known', () => {
    const a = person('a', { sex: 'MALE' })
    const b = person('b', { sex: 'MALE', birthDate: '1968-03-02' })
    expect(fullest([a, b])).toBe('b')
    expect(fullest([b, a])).toBe('b')
  })

  it('and of equals the older', () => {
    expect(fullest([person('a'), person('b')])).toBe('a')
  })

  it('points at what they say differently, not at what one does not say', () => {
    const kept = person('a', { sex: 'MALE', phone: '138****1234' })
    const gone = person('b', { sex: 'FEMALE', birthDate: '1968-03-02', phone: '138****1234' })
    expect(contradictions(kept, gone)).toEqual(['sex'])
  })
})
