import { describe, expect, it } from 'vitest'
import { standingOf } from './standing'

const TODAY = '2026-11-26'

describe('a role on a day', () => {
  it.each([
    [null, null, 'now'],
    ['2026-11-26', '2026-11-26', 'now'],
    ['2026-11-27', null, 'coming'],
    [null, '2026-11-25', 'over'],
    ['2026-11-01', '2026-11-25', 'over'],
    ['2026-11-01', '2026-12-01', 'now'],
  ])('from %s until %s it is %s', (validFrom, validUntil, standing) => {
    expect(standingOf({ validFrom, validUntil }, TODAY)).toBe(standing)
  })
})
