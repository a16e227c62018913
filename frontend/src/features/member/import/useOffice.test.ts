import { describe, expect, it } from 'vitest'
import type { Unit } from '../api'
import { topsOf } from './useOffice'

const unit = (id: string, parentId: string | null) => ({ id, parentId }) as Unit

describe('the units a table may be for', () => {
  it('have tops, whose parents are out of reach', () => {
    const branch = unit('branch', 'community')
    expect(topsOf([branch, unit('group', 'branch')])).toEqual([branch])
    expect(topsOf([unit('committee', null), unit('a', 'committee'), unit('b', 'committee')])).toHaveLength(1)
    expect(topsOf([unit('a', 'x'), unit('b', 'y')])).toHaveLength(2)
  })
})
