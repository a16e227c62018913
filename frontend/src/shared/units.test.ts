import { describe, expect, it } from 'vitest'
import { asTree, type Unit } from './units'

const unit = (id: string, parentId: string | null) =>
  ({ id, parentId, name: id, type: 'COMMUNITY', createdAt: '', version: 1 }) as Unit

describe('the tree of units', () => {
  it('puts each unit right below its parent', () => {
    const lines = asTree([unit('a', null), unit('c', 'a'), unit('b', null), unit('d', 'c')])
    expect(lines.map(({ id, depth }) => `${depth}${id}`)).toEqual(['0a', '1c', '2d', '0b'])
  })

  it('begins where the reader’s sight begins', () => {
    const lines = asTree([unit('x', 'out of sight'), unit('y', 'x')])
    expect(lines.map(({ id, depth }) => `${depth}${id}`)).toEqual(['0x', '1y'])
  })
})
