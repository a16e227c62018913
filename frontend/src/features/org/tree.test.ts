import { describe, expect, it } from 'vitest'
import { asTree, type Unit } from '@/shared/units'
import { lineTo, narrowed, nested, type UnitNode } from './tree'

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  parentId,
  type: 'COMMUNITY',
  name: `unit ${id}`,
  createdAt: '2026-11-23T01:00:00Z',
  foundedOn: null,
  dissolvedOn: null,
  dissolvedReason: null,
  version: 0,
})
const lines = asTree([
  unit('a', null),
  unit('b', 'a'),
  unit('c', 'b'),
  unit('d', 'a'),
  unit('e', 'd'),
  unit('z', null),
])
const told = (nodes: readonly UnitNode[]): string =>
  nodes.map(({ unit: { id }, below }) => id + (below.length > 0 ? `(${told(below)})` : '')).join(' ')

describe('the tree of units, nested', () => {
  it('puts each below its parent', () => {
    expect(told(nested(lines))).toBe('a(b(c) d(e)) z')
    expect(nested([])).toEqual([])
  })

  it('keeps what fits and the way to it', () => {
    const only = (...ids: string[]) => told(narrowed(nested(lines), ({ id }) => ids.includes(id)))
    expect(only('c')).toBe('a(b(c))')
    expect(only('d')).toBe('a(d)')
    expect(only('z', 'b')).toBe('a(b) z')
    expect(only('nobody')).toBe('')
  })

  it('knows the way from the top down', () => {
    expect(lineTo(lines, 'e').map(({ id }) => id)).toEqual(['a', 'd', 'e'])
    expect(lineTo(lines, 'a').map(({ id }) => id)).toEqual(['a'])
    expect(lineTo(lines, 'nobody')).toEqual([])
  })
})
