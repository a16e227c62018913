import { describe, expect, it } from 'vitest'
import { isAsBadAs, isPhone, LEVELS, reasonsFor } from './levels'

describe('levels', () => {
  it('are five, and the threshold includes itself and what is worse', () => {
    expect(LEVELS).toHaveLength(5)
    expect(LEVELS.filter((level) => isAsBadAs(level, 'DISSATISFIED'))).toEqual([
      'DISSATISFIED',
      'VERY_DISSATISFIED',
    ])
  })

  it('ask the content what was good and the others what was not', () => {
    expect(reasonsFor('VERY_SATISFIED')).toContain('KIND')
    expect(reasonsFor('VERY_SATISFIED')).not.toContain('UNKIND')
    expect(reasonsFor('VERY_DISSATISFIED')).toContain('UNKIND')
    expect(reasonsFor('VERY_DISSATISFIED')).not.toContain('KIND')
  })

  it('take a telephone number as people write it', () => {
    expect(['13800001234', '010-8888 1234', '+86 13800001234'].every(isPhone)).toBe(true)
    expect(['', '1', 'call me', '138000012345678901234567'].some(isPhone)).toBe(false)
  })
})
